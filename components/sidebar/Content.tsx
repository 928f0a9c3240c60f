import type { SidebarActions, SidebarView } from '../../lib/sidebar/view';
import { Several, Unsure } from './Choosing';
import { Failed } from './Failed';
import { Guessed } from './Guessed';
import { Linked } from './linked/Linked';
import { Looking } from './Looking';
import { NoCustomer, NoTicket } from './Nobody';
import type { Drafts } from './notes/drafts';
import { OneCustomer } from './OneCustomer';

interface Props {
  view: SidebarView;
  actions: SidebarActions;
  drafts: Drafts;
  /** Opens the search for another customer. */
  onSearch(): void;
}

/** One picture a state. Only `one` may draw the customer. */
export function Content({ view, actions, drafts, onSearch }: Props) {
  switch (view.state) {
    case 'looking':
      return <Looking />;
    case 'one':
      // Another customer gets new elements: a press that began on one person's link cannot end on another's.
      return <OneCustomer key={whoOf(view)} view={view} actions={actions} drafts={drafts} />;
    case 'several':
      return <Several view={view} choose={actions.choose} />;
    case 'unsure':
      if (isGuessed(view)) return <Guessed view={view} choose={actions.choose} onSearch={onSearch} />;
      return <Unsure view={view} choose={actions.choose} />;
    case 'none':
      if (view.ticket === '') return <NoTicket view={view} actions={actions} />;
      return <NoCustomer view={view} actions={actions} />;
    case 'linked':
      return <Linked view={view} actions={actions} />;
    case 'error':
      break;
  }
  return <Failed error={view.error} actions={actions} />;
}

const whoOf = ({ customerKey, customer }: SidebarView) => customerKey ?? customer?.email ?? customer?.name;

const isGuessed = ({ why }: SidebarView) => why.includes('guessed') || why.includes('guessed-several');
