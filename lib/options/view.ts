/** What the options page draws, as plain data, and what a person can do there. Components know nothing else. */
import type { AboutView } from './about/view';
import type { AppearanceActions, AppearanceView } from './appearance/view';
import type { DeskType } from '../desks/config';
import type { Toast, ToastActions } from './changes';
import type { TesterActions, TesterView } from './endpoints/view';
import type { DesksActions, DesksView } from './desks/view';
import type { HealthView } from './health';
import type { LinksActions, LinksView } from './links/view';
import type { ReviewActions, ReviewOutcome, ReviewView } from './pack/view';
import type { Source } from '../pack/pack';
import type { PrivacyActions, PrivacyView } from './privacy/view';
import type { RulesActions, RulesView } from './rules/view';
import type { Place, Section } from './sections';
import type { SourcesActions, SourcesView } from './endpoints/sources-view';
import type { ShortcutsActions, ShortcutsView } from './shortcuts/view';
import type { Origin } from '../team/layers';
import type { TeamActions, TeamView } from './team/view';
import type { TokensActions, TokenView } from './tokens/view';
import type { TrailActions, TrailView } from './trail/view';
import type { LocatedProblem } from '../pack/schema';
import type { TrackerType } from '../trackers/config';

export interface SiteView {
  /** Its use, and its place in the pack. */
  key: string;
  /** Its place in the pack that counts; empty for what stands in several places. */
  at: string;
  /** Whose it is. */
  from: Origin | null;
  /** `mint`: asked for one-time addresses. `audit`: the trail is posted there. */
  use: 'desk' | 'tracker' | 'source' | 'mint' | 'audit';
  /** A desk's or tracker's type; a source's kind; of the others, their use. */
  type: DeskType | TrackerType | Source['kind'] | 'mint' | 'audit';
  label: string;
  /** An address, or the template of one. */
  url: string;
  host: string;
  /** What the browser is asked for. */
  pattern: string;
  /** `null`: the browser has not answered yet. */
  granted: boolean | null;
  /** What became of the last press on this page; `revoked`: it was allowed once, and is no more. */
  outcome: 'asking' | 'denied' | 'kept' | 'revoked' | null;
}

/** What happened last. Texts live with the components. */
export type Notice =
  | {
      code: 'saved' | 'refused' | 'undone' | 'restored' | 'elsewhere' | 'example' | 'export-refused';
    }
  | { code: 'imported' | 'too-large' | 'not-text'; file: string }
  /** The browser could not do it; its words. */
  | { code: 'failed'; reason: string };

export interface OptionsView {
  place: Place;
  /** Storage has not answered yet. */
  loading: boolean;
  text: string;
  problems: LocatedProblem[];
  /** The text differs from what is saved. */
  dirty: boolean;
  /** Where something is typed into a form and not saved. */
  unsavedForms: readonly Section[];
  toast: Toast | null;
  /** What storage holds. `bad`: a pack with mistakes. */
  saved: 'none' | 'ok' | 'bad';
  /** The save before the last one can be had back. */
  canUndo: boolean;
  /** The text before an import or the example can be had back. */
  canRestore: boolean;
  notice: Notice | null;
  /** A pack file that is looked at before it is used, and what the last one led to. */
  review: { view: ReviewView | null; outcome: ReviewOutcome | null; canUndo: boolean };
  /** Hosts that this text names and the saved pack does not. */
  newHosts: string[];
  /** Of the saved pack. */
  sites: readonly SiteView[];
  desks: DesksView;
  /** Of the saved pack: what its links become; `null` while there is none. */
  links: LinksView | null;
  /** Of the pack that counts; `null` while there is none. */
  sources: SourcesView | null;
  rules: RulesView | null;
  trail: TrailView;
  privacy: PrivacyView;
  /** What the saved pack's sources want typed, and what is kept of that. */
  tokens: TokenView[];
  team: TeamView;
  /** Whose the value at a place of the pack that counts is: `/links/3`. */
  originOf(pointer: string): Origin | null;
  tester: TesterView;
  about: AboutView;
  shortcuts: ShortcutsView;
  /** `null` until it is read. */
  appearance: AppearanceView | null;
  /** How the desks of the saved pack have been read in this browser. */
  health: HealthView[];
  /** Epoch ms that ages are told against. */
  now: number;
}

/** A file as the browser hands it over. */
export type PickedFile = Pick<File, 'name' | 'size' | 'text'>;

export interface OptionsActions {
  /** Shows a section, or one thing in it. */
  go(section: Section, item?: string): void;
  toast: ToastActions;
  edit(text: string): void;
  /** Stores the text's pack, or refuses it with its problems; the text stays either way. */
  save(): void;
  /** Puts back what was saved before the last save. */
  undo(): void;
  /** Gives up the unsaved text for what is saved. */
  discard(): void;
  /** Puts the text back that an import or the example replaced. */
  restore(): void;
  /** Has a pack file reviewed against the saved pack; without one, or with mistakes in the file, takes it into the editor, unsaved. */
  importFile(file: PickedFile): void;
  startWithExample(): void;
  exportPack(): void;
  review: ReviewActions;
  /** Asks the browser for one site. Must be called within a click. */
  allow(pattern: string): void;
  revoke(pattern: string): void;
  desks: DesksActions;
  links: LinksActions;
  sources: SourcesActions;
  rules: RulesActions;
  trail: TrailActions;
  privacy: PrivacyActions;
  tokens: TokensActions;
  team: TeamActions;
  tester: TesterActions;
  shortcuts: ShortcutsActions;
  appearance: AppearanceActions;
}
