/** What the card of tokens draws: that something was typed, where it may go, and since when. Never what. */
import type { Kind } from '../../sources/credentials/want';

export interface TokenView {
  /** Its kind and the source that it is for. */
  key: string;
  kind: Kind;
  /** Of the source; its id where the pack has it no longer. */
  label: string;
  /** Where the pack has the source now; `null`: nowhere any more. */
  host: string | null;
  /** `missing`: the source is not asked. `moved`: typed for another origin, so it is as good as missing. `spare`: no source wants it. */
  state: 'kept' | 'missing' | 'moved' | 'spare';
  /** Of what is kept. Epoch ms. */
  kept?: { origin: string; at: number };
}

/** What came of typing one. */
export type TokenOutcome = 'saved' | 'empty' | 'too-long' | 'unsendable' | 'failed';

export interface TokensActions {
  /** Keeps it for the origin that the saved pack has the source at, in place of what was kept. */
  save(key: string, text: string): Promise<TokenOutcome>;
  /** Rejects where it could not be removed. */
  remove(key: string): Promise<void>;
}
