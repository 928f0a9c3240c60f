/** What the list of sources and the form of one draw. */
import type { Source } from '../../pack/pack';
import type { Kind } from '../../sources/credentials/want';
import type { FieldProblem } from '../field-problems';
import type { ItemActions } from '../item-edits';
import type { SiteView } from '../view';
import type { placesOf, SourceDraft } from './draft';

/** The host that is asked, and whether the browser lets Deskside ask it. */
export type AskedHost = Pick<SiteView, 'host' | 'pattern' | 'granted' | 'outcome'>;

export interface SourceItem {
  id: string;
  /** Its place in the pack that counts: `/sources/1`. */
  at: string;
  kind: Source['kind'];
  label: string;
  /** The agent's own; another one comes from the team or from policy, and cannot be changed here. */
  own: boolean;
  /** Typed into its form and not saved. */
  unsaved: boolean;
  asks: AskedHost;
}

export interface SourceFormView {
  /** Its id in the pack, or `newSourceKey`. */
  key: string;
  isNew: boolean;
  /** As typed. */
  draft: SourceDraft;
  /** Differs from what is saved. */
  dirty: boolean;
  problems: FieldProblem[];
  /** Where each row stands, as problems name it. */
  places: ReturnType<typeof placesOf>;
  /** Of values that its templates may hold. */
  paths: readonly string[];
  /** `null` while its address names no host. */
  asks: AskedHost | null;
  /** What the agent has to type before it is asked. */
  wants: Kind[];
}

export interface SourcesView {
  items: SourceItem[];
  /** Others keep the agent from adding to it; `null` until that is read. */
  locked: boolean | null;
  /** `pick`: the dialect of a new one. `gone`: no such source is the agent's own. `null`: the list. */
  form: SourceFormView | 'pick' | 'gone' | null;
}

export interface SourcesActions extends ItemActions {
  /** Types into the form of a source; `undefined` takes a key away. */
  edit(key: string, patch: Partial<SourceDraft>): void;
}
