/** What the section of help desks and trackers draws, and what a person can do there. */
import type { NamingActions, NamingView } from '../../enable/naming';
import type { Origin } from '../../team/layers';
import type { FieldProblem } from '../field-problems';
import type { SiteView } from '../view';
import type { DeskDraft, TrackerDraft } from './draft';

export interface DeskRow {
  /** Of its form: `#/desks/<key>`. */
  key: string;
  site: SiteView;
  /** The agent's own; another one comes from the team or from policy, and cannot be changed here. */
  own: boolean;
  /** Typed into its form and not saved. */
  unsaved: boolean;
  /** Nobody has shown yet where this desk's pages name the customer. */
  untaught: boolean;
}

/** Desks that somebody else has set up and the browser does not allow: one host, and whose they are. */
export interface WaitingHost {
  host: string;
  /** What the browser is asked for. */
  pattern: string;
  names: string[];
  from: Exclude<Origin, 'own'>;
  outcome: SiteView['outcome'];
}

/** The new desk, as it is being named. */
export interface AddDeskView {
  naming: NamingView;
  /** Why the picked product cannot live at the address, in the words of the pack's check. */
  refusal?: string;
  /** What it is to be called. */
  name: string;
  /** Why it cannot be added; said once that was tried. */
  problems: FieldProblem[];
  /** A desk of the pack that counts has this address: its key, where it is the agent's own. */
  there: { name: string; key: string; own: boolean } | null;
}

/** The form of one entry. */
export interface EntryFormView<D> {
  key: string;
  isNew: boolean;
  /** As typed. */
  draft: D;
  /** Differs from what is saved. */
  dirty: boolean;
  problems: FieldProblem[];
}

export type DeskFormView = EntryFormView<DeskDraft>;
export type TrackerFormView = EntryFormView<TrackerDraft>;

export interface DesksView {
  desks: DeskRow[];
  trackers: DeskRow[];
  waiting: WaitingHost[];
  /** The company keeps these lists for itself: nothing can be added. `null` until that is read: nothing is offered. */
  locked: { desks: boolean | null; trackers: boolean | null };
  /** What the address asks for; the lists where that is nothing. `gone`: nothing of that key is the agent's own. */
  form:
    | { kind: 'add'; view: AddDeskView }
    | { kind: 'desk'; view: DeskFormView }
    | { kind: 'tracker'; view: TrackerFormView }
    | { kind: 'gone' }
    | null;
}

export interface DesksActions {
  naming: NamingActions;
  nameNew(name: string): void;
  /** Puts the desk that was named into the pack, and has the browser ask for its host. Must be called within a click. */
  add(): void;
  /** Types into a form; `undefined` takes a key away. */
  editDesk(key: string, patch: Partial<DeskDraft>): void;
  editTracker(key: string, patch: Partial<TrackerDraft>): void;
  /** Stores a form; of a new tracker, has the browser ask for its host. Must be called within a click. */
  save(key: string): void;
  /** Gives up what was typed. */
  drop(key: string): void;
  remove(key: string): void;
}
