/** What the card of links draws: what becomes of each link of the saved pack for one customer, and why. */
import type { ExplainedPart } from '../../links/explain';
import type { Link, LinkKind, OpenMode, ShownWindow } from '../../links/link';
import type { FieldProblem } from '../field-problems';
import type { ItemActions } from '../item-edits';
import type { FoundCustomer } from '../../sidebar/view';

/** Whose values stand in the links. The example needs nobody, and holds what the pack's sources could tell. */
export type WhoView = { kind: 'example'; name: string; email: string } | ({ kind: 'known' } & FoundCustomer);

/** Why a value is not there, and who could give it. */
export type MissingReason =
  /** No source of the pack maps it. */
  | { code: 'unmapped' }
  /** These sources map it; `asked`: what their last answer was. */
  | { code: 'silent'; sources: { label: string; status: SourceStatus }[] }
  /** These sources know several accounts for the customer, and none has been chosen. */
  | { code: 'unchosen'; sources: { label: string }[] }
  /** Of a ticket, and none is chosen; or this one does not have it. */
  | { code: 'no-ticket' | 'not-on-ticket' }
  /** The environment on view does not have it, or the pack has none. */
  | { code: 'environment' }
  /** Found in a ticket's text: known where the link stands at its clue. */
  | { code: 'clue' }
  /** Known only while the ticket is open. */
  | { code: 'open-ticket' };

export type SourceStatus = 'ok' | 'unknown' | 'failed' | 'never';

export interface MissingView {
  path: string;
  why: MissingReason;
}

/** One part of a link's condition: what is wanted, what is so, and whether that will do. */
export interface ConditionView {
  about: 'desk' | 'plan' | 'has' | 'environment';
  wanted: string[];
  /** Absent: not known. Of `has`: the paths that are not known. */
  found?: string;
  holds: boolean;
}

export interface LinkReport {
  id: string;
  kind: LinkKind;
  label: string;
  icon?: string;
  note?: string;
  /** The address, or where a link that is made on the press asks for it. */
  parts: ExplainedPart[];
  missing: MissingView[];
  refused?: string;
  /** Only of a link that could be opened now. */
  href?: string;
  conditions: ConditionView[];
  /** Why the sidebar does not show it now. `you`: the agent's own switch. */
  hidden: ('you' | 'pack' | 'condition')[];
  open: OpenMode;
  reason: boolean;
  /** Kind of clue that it stands at, with the pack's word for one of its own. */
  clue?: { kind: string; label?: string };
  window?: ShownWindow;
  /** What a press would send along, and where its answer may lead; empty while that is not known. Never asked here. */
  mint?: { body: Record<string, ExplainedPart[]>; origins: string[] };
}

export interface LinkGroup {
  /** Of links without a heading: `null`. */
  heading: string | null;
  links: LinkReport[];
}

export interface TicketChoice {
  key: string;
  id: string;
  subject?: string;
}

/** A link that is being made of a preset. */
export interface DraftView {
  preset: string;
  /** What an agent should know before the press. */
  note?: string;
  fields: DraftField[];
  template: string;
  /** What it becomes with the customer on view. */
  report: LinkReport;
  /** Labels of the fields that it cannot do without and that are empty. */
  needs: string[];
}

export interface DraftField {
  name: string;
  label: string;
  help: string;
  required: boolean;
  value: string;
  /** What stands in for an empty field. */
  usual: string;
}

/** One link in the list that is ordered and edited. */
export interface LinkItem {
  id: string;
  /** Its place in the pack that counts: `/links/3`. */
  at: string;
  kind: LinkKind;
  label: string;
  icon?: string;
  /** Where it leads, as far as that is fixed. */
  host: string;
  /** The agent's own; another one comes from the team or from policy, and cannot be changed here. */
  own: boolean;
  /** Shown to nobody. */
  hidden: boolean;
  /** Typed into its form and not saved. */
  unsaved: boolean;
}

export interface LinkItems {
  heading: string | null;
  links: LinkItem[];
}

/** The form of one link. */
export interface LinkFormView {
  /** Its id in the pack, or `newKey`. */
  key: string;
  isNew: boolean;
  /** As typed. */
  link: Link;
  /** Differs from what is saved. */
  dirty: boolean;
  problems: FieldProblem[];
  /** What it becomes with the customer on view; `null` while there is nothing to tell of. */
  report: LinkReport | null;
  /** Its address has times in it. */
  asksTime: boolean;
  /** Of a link that is made of one. */
  preset: { label: string; note?: string; fields: DraftField[] } | null;
  /** Of values that its address may hold. */
  paths: string[];
  groups: string[];
  /** The pack's own kinds. */
  clues: { id: string; label: string }[];
  environments: { id: string; label: string }[];
}

export interface LinksView {
  items: LinkItems[];
  /** Of the link that is on view by its address: `null` for none, `gone` for one that is not the agent's own. */
  form: LinkFormView | 'gone' | null;
  who: WhoView;
  /** What went wrong with the customer that was chosen; the example stands in. */
  problem: 'gone' | 'failed' | null;
  /** Tickets of that customer seen here, newest first; the example has one of its own. */
  tickets: TicketChoice[];
  ticket: string | null;
  environments: { id: string; label: string }[];
  environment: string | null;
  groups: LinkGroup[];
  /** A link opens in a private window, and the browser keeps Deskside out of these. */
  privateDenied: boolean;
  presets: { id: string; label: string }[];
  /** `null`: none is being made. */
  draft: DraftView | null;
}

export interface LinksActions extends ItemActions {
  /** Searches the customers known to this browser. */
  search(text: string): Promise<FoundCustomer[]>;
  /** Looks at the links with this customer; `null`: with the example. */
  lookWith(customerId: string | null): void;
  /** With this ticket of theirs; `null`: without one. */
  lookOn(ticketKey: string | null): void;
  lookIn(environment: string): void;
  /** Hides a link from this agent's sidebar, or shows it again. */
  setHidden(linkId: string, hidden: boolean): void;
  copy(text: string): Promise<boolean>;
  /** Begins a link of this preset, or goes on with another; `null` gives it up. */
  choosePreset(id: string | null): void;
  fillField(name: string, value: string): void;
  /** Puts the link into the pack. */
  addDraft(): void;
  /** Hides it from everybody who has this pack, or shows it again. */
  hideForAll(id: string, hidden: boolean): void;
  /** Types into the form of a link; `undefined` takes a key away. */
  edit(key: string, patch: Partial<Link>): void;
}
