/** What the customer's own page draws, as plain data, and what a person can do there. */
import type { TicketSeen } from '../customers/customer';
import type { FoundCustomer, LinkActions, SidebarActions, SidebarView } from '../sidebar/view';
import type { FactRow } from './facts';

export interface PageTicket extends TicketSeen {
  /** What its desk is called. */
  desk: string;
}

/** Whether what is kept was read: nothing may be said to be none before. `failed`: the last reading; what is shown is older. */
export type Reading = 'reading' | 'read' | 'failed';

export interface CustomerPageView {
  /**
   * `search`: nobody is asked for. `unknown`: this browser does not know the key. `forgotten`: it did, until now.
   * `error`: the pack has a mistake, or what is kept cannot be read.
   */
  state: 'loading' | 'search' | 'unknown' | 'forgotten' | 'one' | 'error';
  /** The customer as the sidebar shows somebody who was opened by hand: person, links, answers, press. */
  shown: SidebarView;
  facts: FactRow[];
  tickets: PageTicket[];
  ticketsAre: Reading;
  /** Older ones are kept beside those. */
  moreTickets: boolean;
  /** Who was seen last, for the search page. */
  recent: FoundCustomer[];
  recentAre: Reading;
  /** What the search begins with. `at` counts up with each. */
  find: { text: string; at: number };
}

type RecordActions = Pick<
  SidebarActions,
  'chooseAccount' | 'addNote' | 'changeNote' | 'removeNote' | 'setBlurred'
>;

export interface PageActions extends LinkActions, RecordActions {
  search(text: string): Promise<FoundCustomer[]>;
  open(customerId: string): void;
  refresh(): void;
  chooseAccount: SidebarActions['chooseAccount'];
  moreTickets(): void;
  forget(): Promise<void>;
  /** A link that a colleague can open. */
  copyLink(): Promise<boolean>;
  copyBrief(): Promise<boolean>;
}
