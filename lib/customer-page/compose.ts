import type { CustomerRecord, TicketSeen } from '../customers/customer';
import { nameOf } from '../desks/hosts';
import type { StoredPack } from '../pack/store';
import { compose as composeSidebar, type Scene } from '../sidebar/compose';
import type { LinkPrefs } from '../sidebar/link-prefs';
import type { NotesOf } from '../sidebar/notes-here';
import type { Press } from '../sidebar/pressing';
import type { FoundCustomer } from '../sidebar/view';
import { factsOf } from './facts';
import type { CustomerPageView, PageTicket, Reading } from './view';

/** Everything that the page's view is made of. */
export interface PageScene {
  state: CustomerPageView['state'];
  record: CustomerRecord | null;
  tickets: TicketSeen[];
  ticketsAre: Reading;
  moreTickets: boolean;
  recent: FoundCustomer[];
  recentAre: Reading;
  find: CustomerPageView['find'];
  pack: StoredPack;
  prefs: LinkPrefs;
  press: Press | null;
  refreshing: boolean;
  notes: NotesOf | undefined;
  blurred: boolean;
}

/** The page's customer as the sidebar knows somebody: opened by hand, with no ticket behind. */
export const asSidebar = ({ record, pack, prefs, press, refreshing, notes, blurred }: PageScene): Scene => ({
  spotted: null,
  place: 'tab',
  side: 'right',
  pack,
  prefs,
  press,
  refreshing,
  notes,
  blurred,
  ...(record && { opened: record }),
});

function ticketOf(ticket: TicketSeen, pack: StoredPack): PageTicket {
  const desks = pack.state === 'ok' ? pack.pack.desks : [];
  const desk = desks.find(({ type, url }) => ticket.key.startsWith(`${type}:${url}#`));
  return { ...ticket, desk: desk ? nameOf(desk) : (URL.parse(ticket.url)?.host ?? '') };
}

/** The page at one moment. Pure. */
export function composePage(scene: PageScene, now: number): CustomerPageView {
  const shown = composeSidebar(asSidebar(scene), now);
  const { record, pack, recent, recentAre, find, ticketsAre, moreTickets } = scene;
  const known = scene.state === 'one' && record !== null;
  return {
    // Without the pack nothing tells which links and sources hold: as in the sidebar, the mistake goes first.
    state: pack.state === 'bad' ? 'error' : scene.state,
    shown,
    facts: known ? factsOf(record) : [],
    tickets: known ? scene.tickets.map((ticket) => ticketOf(ticket, pack)) : [],
    ticketsAre,
    moreTickets: known && moreTickets,
    recent,
    recentAre,
    find,
  };
}
