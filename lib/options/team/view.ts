/** What the section about the team draws, and what a person can do there. */
import type { PackProblem } from '../../pack/pack';
import type { LeftOut, Origin } from '../../team/layers';
import type { Move } from '../../team/moves';
import type { TeamFrom, Trouble } from '../../team/rows';
import type { PickedFile } from '../view';

export interface LayerView {
  origin: Origin;
  state: 'none' | 'ok' | 'bad';
  /** How many entries of it are in force. */
  entries: number;
  problems: PackProblem[];
}

export interface LeftOutView extends LeftOut {
  /** What the entry calls itself; empty for one without a name. */
  name: string;
}

export interface TeamView {
  loading: boolean;
  /** The highest first. */
  layers: LayerView[];
  leftOut: LeftOutView[];
  /** What policy says; `null`: there is none. */
  policy: { locks: readonly string[]; approves: boolean; key: string | null } | null;
  /** Of a policy that cannot be used as it is now. */
  policyProblems: PackProblem[];
  /** The address that is followed. */
  followed: {
    url: string;
    host: string;
    /** What the browser is asked for. */
    pattern: string;
    credentials: 'omit' | 'include';
    byPolicy: boolean;
    granted: boolean;
  } | null;
  /** The team's pack in use. Keys are fingerprints. */
  inUse: { from: TeamFrom; at: number; key: string | null } | null;
  /** Fingerprint of the key that was seen first at that address. */
  pinned: string | null;
  checked: number | null;
  trouble: Trouble | null;
  /** What went into force by itself. */
  applied: { at: number; changes: number } | null;
  /** The last pack that came was not wanted. */
  refused: boolean;
  waiting: {
    digest: string;
    from: TeamFrom;
    at: number;
    /** What the pack calls its team. */
    team: string;
    moves: Move[];
    changes: number;
    key: string | null;
    /** There is none of this team in use yet. */
    first: boolean;
  } | null;
  busy: boolean;
  said: TeamSaid | null;
  now: number;
}

/** What came of the last press. */
export type TeamSaid =
  | { code: 'denied' | 'refreshed' | 'approved' | 'refused' | 'left' | 'overtaken' }
  | { code: 'address'; problem: string }
  | { code: 'file'; name: string; problems: PackProblem[] }
  | { code: 'failed'; reason: string };

export interface TeamActions {
  /** Asks the browser for the host, then follows. Must be called within a click. */
  follow(url: string, credentials: 'omit' | 'include'): void;
  /** Asks the browser for the host of the address that is followed. Must be called within a click. */
  allow(): void;
  /** Waits for whatever was pressed before, as leaving does. */
  takeFile(file: PickedFile): void;
  refresh(): void;
  approve(digest: string): void;
  refuse(digest: string): void;
  /** Resolves once it is left, and rejects where that fails. */
  leave(): Promise<void>;
}
