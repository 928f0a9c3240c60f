/** What the card of privacy draws: what is kept here of customers, for how long, and whom Deskside talked to. */
import type { KeepingNotice } from '../../keeping/notice';
import type { KeepingSettings } from '../../keeping/settings';
import type { Purpose } from '../../sources/host-log';

/** One host that Deskside has talked to, for whatever. */
export interface HostView {
  host: string;
  purposes: Purpose[];
  /** Epoch ms. */
  first: number;
  last: number;
  /** Requests. */
  count: number;
}

export interface PrivacyView {
  /** `null` until they are counted, and where they cannot be. */
  kept: { customers: number; tickets: number } | null;
  /** Bytes, as the browser estimates them; `null` where it does not. */
  room: { used: number; allowed: number } | null;
  /** `null` until storage answers. */
  settings: KeepingSettings | null;
  notice: KeepingNotice | null;
  /** Whether the browser may clear what is kept. `refused`: it was asked, and would not promise. `unknown` until storage and the browser answer. */
  persistence: 'unknown' | 'unasked' | 'asking' | 'promised' | 'refused';
  /** `null` until storage answers. */
  blurred: boolean | null;
  hosts: HostView[] | null;
}

export interface PrivacyActions {
  changeSettings(change: Partial<KeepingSettings>): void;
  /** Lets go now whom the limits do not hold. Answers how many went. */
  apply(): Promise<number>;
  /** Asks the browser not to clear what is kept. Must be called within a click. */
  askPersistence(): void;
  setBlurred(blurred: boolean): void;
  dismissNotice(): void;
  forgetEverybody(): Promise<void>;
}
