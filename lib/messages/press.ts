/** One press of a link: what the frame asks of the background, and what came of it. */
import type { OpenMode } from '../links/link';

/** How the click was made: plain, in a tab behind (middle button, Ctrl or Cmd), or in a window (Shift). */
export type PressHow = 'front' | 'behind' | 'window';

/** What the sidebar showed at the moment of the press. The link acts for this ticket and person, or not at all. */
export interface PressBinding {
  ticketKey: string;
  /** Of the sighting that was on view. */
  life: string;
  seq: number;
}

/** Whom a press is about, for the trail. */
export interface PressPerson {
  name?: string | undefined;
  email?: string | undefined;
  externalId?: string | undefined;
}

export interface LinkPress {
  /** Made anew for each press: a press that is told twice opens once. UUID. */
  id: string;
  /** Id of the link in the pack. */
  link: string;
  /** The finished address, or for a minted one where to ask for it and with what. */
  target: { href: string } | { mint: { url: string; body: Record<string, string>; origins: string[] } };
  how: PressHow;
  /** From the link, or from the agent's answer where the browser could not do what the link asks for. */
  open: OpenMode;
  /** Id of the environment on view; `null` where the pack has none. */
  environment: string | null;
  /** `null`: the customer was opened by hand, and no ticket stands behind it. */
  bound: PressBinding | null;
  person: PressPerson;
  ticket: { key: string; id: string; url: string; subject?: string | undefined } | null;
  /** The agent who is looking, where the desk tells. */
  agent?: string | undefined;
  reason?: string | undefined;
}

/**
 * Why nothing was opened.
 * `moved`: the desk shows another ticket or person by now. `gone`: the pack has no such link any more, or it does not
 * lead there. `private-denied`: Firefox keeps Deskside out of private windows. `private-off`: the browser has private
 * windows switched off. `no-containers`: this browser has none. `containers-off`: they are switched off.
 * The others are about asking for a one-time address.
 */
export type PressRefusal =
  | 'moved'
  | 'gone'
  | 'private-denied'
  | 'private-off'
  | 'no-containers'
  | 'containers-off'
  | 'failed'
  | 'mint-permission'
  | 'mint-signed-out'
  | 'mint-refused'
  | 'mint-unknown'
  | 'mint-answer'
  | 'mint-elsewhere'
  | 'mint-expired'
  | 'mint-unreachable';

/**
 * What came of a press. The background opens `https` and `http`. An address with another scheme (`mailto:`, an app's own)
 * is checked and noted there, and then `done: true` says that the frame may follow it itself, by its own click.
 */
export type PressOutcome =
  | { done: true; /** The entry in the trail, for links that log in as somebody. */ trail?: TrailEntry }
  | { done: false; refused: PressRefusal; /** The host that it is about. */ host?: string };

/** One entry of the trail: who logged in as whom, for which ticket, why and when. Kept in this browser. */
export interface TrailEntry {
  id: string;
  /** Epoch ms. */
  at: number;
  agent?: string | undefined;
  person: PressPerson;
  ticket: { key: string; id: string; url: string; subject?: string | undefined } | null;
  reason?: string | undefined;
  link: { id: string; label: string; host: string };
  environment?: string | undefined;
  open: OpenMode;
  /** `begun`: the browser was stopped before the outcome was known, so it may have been opened or not. */
  outcome: 'begun' | 'opened' | PressRefusal;
}
