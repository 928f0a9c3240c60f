/** A pack file under review, as plain data: what it would change, and what comes of the choices so far. */
import type { PackChange } from '../../pack/changes';
import type { Difference } from '../../pack/diff';
import type { Choice } from '../../pack/merge';
import type { PackProblem } from '../../pack/pack';
import type { PackSection } from '../../team/sections';

export interface ReviewSection {
  section: PackSection;
  /** `taken`: it comes about under the choice. */
  differences: (Difference & { taken: boolean })[];
  choice: Choice;
  /** Those that make a difference here, the first of them the safest. */
  choices: readonly Choice[];
}

export interface ReviewView {
  file: string;
  /** The earlier version of packs that the file is written in. */
  from: number | null;
  sections: ReviewSection[];
  /** How many differences come about. */
  taken: number;
  /** What should be looked at in what would come of it. */
  warnings: PackChange[];
  /** Why the choices make no pack; empty where they do. */
  problems: PackProblem[];
}

/** What the last review led to. */
export type ReviewOutcome =
  | { code: 'applied'; file: string; changes: number }
  | { code: 'same'; file: string }
  | { code: 'undone' }
  /** Somebody has changed the pack since, so it cannot be undone. */
  | { code: 'changed' }
  /** What is stored is no pack any more. */
  | { code: 'stored' }
  /** The browser could not do it; its words. */
  | { code: 'failed'; reason: string };

export interface ReviewActions {
  choose(section: PackSection, choice: Choice): void;
  /** The same for every section, where it makes a difference. */
  chooseAll(choice: Choice): void;
  apply(): void;
  cancel(): void;
  /** Puts back what was stored before the last import. */
  undo(): void;
}
