/** What the card of the trail draws: who was logged in as from this browser, newest first. */
import type { TrailEntry } from '../../messages/press';

/** What became of an entry at the pack's audit endpoint. `none`: it never had to go anywhere. */
export type Posted = 'waiting' | 'posted' | 'refused' | 'none';

export interface TrailRow {
  entry: TrailEntry;
  posted: Posted;
}

export interface TrailView {
  /** `null` until it is read. */
  rows: TrailRow[] | null;
  /** Host that the trail is posted to; `null`: the pack has no audit endpoint. */
  audit: string | null;
}

export interface TrailActions {
  /** Hands the trail over as a file. */
  exportAs(form: 'csv' | 'json'): void;
  /** Posts what waits, at once. Answers how many entries are left. */
  post(): Promise<number>;
  /** Forgets it, but for what is still to be posted. Answers how many entries that leaves. */
  clear(): Promise<number>;
}
