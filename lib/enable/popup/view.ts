/** What the toolbar button's popup draws, as plain data. */
import type { DeskType, KnownType } from '../../desks/config';
import type { Enabled } from '../enabler';
import type { DeskStatus } from '../status';

/**
 * `none`: no page that Deskside could work on. `hidden`: the browser does not tell the address. `private`: a private
 * window. `bad`: the pack has mistakes. `known`: a desk that no pack names yet. `several`: one of several products.
 * `unknown`: any other page. `missing`: in the pack, and the browser does not allow it. `enabled`: Deskside works here.
 */
export type PopupStage =
  'loading' | 'none' | 'hidden' | 'private' | 'bad' | 'known' | 'several' | 'unknown' | 'missing' | 'enabled';

export interface PopupView {
  stage: PopupStage;
  /** Of the page. */
  host: string;
  /** What the desk is called, or the product; empty while nobody knows. */
  name: string;
  type?: DeskType;
  /** Told by the form of its tickets' addresses alone: it may be another product. */
  likely: boolean;
  /** Products that this page may be of. */
  choices: { type: KnownType; name: string }[];
  chosen: KnownType | null;
  /** Of the desk; `null` where it is not enabled, or a tracker. */
  status: DeskStatus | null;
  /** `kept`: the browser would not take the permission back. */
  outcome: 'asking' | Enabled | 'kept' | null;
  /** It stands in a tab of its own, beside the page. */
  inTab: boolean;
}

export interface PopupActions {
  choose(type: KnownType | null): void;
  /** Must be called within a click. */
  enable(): void;
  /** A desk of the agent's own, and the lesson begins. Must be called within a click. */
  teach(): void;
  disable(): void;
  /** Goes to the page, with the sidebar open. */
  show(): void;
  openOptions(): void;
  openWelcome(): void;
}
