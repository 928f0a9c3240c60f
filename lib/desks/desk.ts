/**
 * The desk adapter: what every help desk is to Deskside, and the laws that every adapter keeps.
 *
 * Laws (`tests/desks` holds every adapter to them):
 * 1. `ticketId` and `read` are pure in their arguments: no `location`, no `document`, no clock, no storage.
 * 2. `read` never changes the page and never throws, whatever the page is.
 * 3. `read` returns `null` on a page that shows no ticket, and on a page of another product.
 * 4. A person is given a role only by the desk's own structure (its requester slot), never by free text.
 * 5. An address is only an address where the desk puts addresses. A *name* that looks like one goes to `name`.
 * 6. `confirm` sends GET requests to the desk's own origin only (and `apiOrigin`), and turns every failure into `null`.
 *    What it reads from a cookie goes along with that one request and nowhere else.
 * 7. Nobody is read from where the desk prints what people wrote, however much that looks like the desk's own markup.
 */
import type { Clue } from '../clues/clue';
import type { DeskConfig, DeskType } from './config';

/** What a person is to the ticket, by the desk's own words. Only a `requester` can become the customer. */
export type Role = 'requester' | 'cc' | 'owner' | 'agent';

export interface Person {
  role: Role;
  /** As the desk writes it: case, plus-tag and Unicode kept. Compare with `sameAddress` of `lib/identity`. */
  email?: string;
  name?: string;
  /** The customer's id in the company's own systems, where the desk shows it. */
  externalId?: string;
  /** The desk's own id of the person (RT's `data-user-id`, Zendesk's `requester_id`). */
  deskId?: string;
  /** Name of the hook it was read by, such as `requestors-row`. Never holds customer data: it goes into reports. */
  hook: string;
  /**
   * The desk printed one text that may be a name or an address, and the page cannot tell which (RT with
   * names only). It stands in `name`; only the desk's own answer can make it an address.
   */
  ambiguous?: boolean;
}

/** What the page says about its requester: named, an empty slot, or a page kind that does not show the slot. */
export type RequesterSlot = 'shown' | 'empty' | 'absent';

/** What one adapter read off one page at one moment. Plain data: it crosses `runtime` messages. */
export interface Sighting {
  desk: { type: DeskType; url: string };
  ticket: {
    id: string;
    /** What people and links call the ticket, where `id` must say more to be the only one: `42` of `acme/42`. */
    label?: string;
    subject?: string;
    /** The DOM itself ties these people to this id (a pane's id, a title), so a late page cannot mix two tickets. */
    bound: boolean;
  };
  slot: RequesterSlot;
  people: Person[];
  /** The agent who is looking, where the page tells. */
  self?: { email?: string; deskId?: string };
  /**
   * The desk's own answer about the requesters of this ticket: still to come (also while the page has not caught up
   * with its address), not to be had, or its people (an empty list means that the desk says there is none). Absent
   * where the desk has no such answer.
   */
  confirmation?: 'pending' | 'unavailable' | Person[];
  /**
   * Names of the hooks (as in `Person.hook`) that this kind of page should have had and has not. Empty or absent where
   * all is well, or where such pages do not show the requester anyway. Goes into reports: never customer data.
   */
  missed?: string[];
  /** Addresses that the generic reader found where no adapter knows a place. Never a person's role; only offered. */
  guesses?: Guess[];
  /** When the customer's newest message was written, where the page tells in a form that a machine can read. Epoch ms. */
  heardAt?: number;
  /** Ids and the like in what people wrote on this ticket, in the order of the page; 40 at most. Never of a late page. */
  clues?: Clue[];
}

/** An address on the page that may be the requester's. The higher `weight`, the better the place (0 to 100). */
export interface Guess {
  email: string;
  name?: string;
  /** Where it stood, as the generic reader calls such places: `mailto-in-customer-box`. Never customer data. */
  hook: string;
  weight: number;
}

/**
 * GET of a path on the desk's own origin with the page's session. JSON, or `null` for everything else. `headers`
 * are for this one request: what they hold is neither kept nor logged.
 */
export type SameOriginGet = (url: string, headers?: Readonly<Record<string, string>>) => Promise<unknown>;

/** A cookie of the page that its own scripts can read, decoded; `null` where there is none. Never kept, never logged. */
export type ReadCookie = (name: string) => string | null;

/** What an address says. Apart from the adapter, because more than the content script asks it. */
export interface DeskAddress<C extends DeskConfig = DeskConfig> {
  readonly type: C['type'];
  /** The ticket that the address names, or `null`. A page may know better (merged tickets): `read` decides. */
  ticketId(url: URL, desk: C): string | null;
}

/** One message that the page shows: when it was written, and by whom, in the desk's own words. */
export interface Spoken {
  /** As it stands in the page. It is a moment only in ISO 8601 with a zone, or as an epoch in s or ms. */
  at: string;
  by: 'customer' | 'agent' | 'unknown';
}

export interface DeskAdapter<C extends DeskConfig = DeskConfig> extends DeskAddress<C> {
  read(root: Document, url: URL, desk: C): Sighting | null;
  /** Asks the desk who the requesters are: all of them, `[]` for none, `null` for "could not be asked". */
  confirm?(sighting: Sighting, desk: C, get: SameOriginGet, cookie: ReadCookie): Promise<Person[] | null>;
  /** An origin beside the desk's own that `confirm` asks: the desk's API, where that has a host of its own. */
  apiOrigin?(desk: C): string | null;
  /**
   * When the messages of this ticket were written, where the desk says so for machines. Pure, and never throws. Read off
   * the desk's own markup around a message, never off what people wrote in it; and no time whose zone is not known.
   */
  messages?(root: Document, url: URL, desk: C): Spoken[];
  /** Tells this ticket's messages from others', where one page shows several tickets. */
  belongs?(root: Document, url: URL, desk: C): (message: Element) => boolean;
  /** Attributes whose change can mean another ticket or person; the page watcher listens for them. */
  readonly attributes?: readonly string[];
  /** Where the desk prints what people wrote. Nobody is read from there, and nobody is guessed from there. */
  readonly written?: string;
  /** Frames of the desk's own origin that the ticket is shown in; the page watcher looks into them. */
  readonly frames?: string;
  /** No place is known where this desk shows the requester: the generic reader looks at once. */
  readonly personless?: boolean;
}
