/**
 * The desk adapter: what every help desk is to Deskside, and the laws that every adapter keeps.
 *
 * Laws (`tests/desks` holds every adapter to them):
 * 1. `ticketId` and `read` are pure in their arguments: no `location`, no `document`, no clock, no storage.
 * 2. `read` never changes the page and never throws, whatever the page is.
 * 3. `read` returns `null` on a page that shows no ticket, and on a page of another product.
 * 4. A person is given a role only by the desk's own structure (its requester slot), never by free text.
 * 5. An address is only an address where the desk puts addresses. A *name* that looks like one goes to `name`.
 * 6. `confirm` sends GET requests to the desk's own origin only, and turns every failure into `null`.
 */
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
}

/** GET of a path on the desk's own origin with the page's session. JSON, or `null` for everything else. */
export type SameOriginGet = (url: string) => Promise<unknown>;

export interface DeskAdapter<C extends DeskConfig = DeskConfig> {
  readonly type: C['type'];
  /** The ticket that the address names, or `null`. A page may know better (merged tickets): `read` decides. */
  ticketId(url: URL, desk: C): string | null;
  read(root: Document, url: URL, desk: C): Sighting | null;
  /** Asks the desk who the requesters are: all of them, `[]` for none, `null` for "could not be asked". */
  confirm?(sighting: Sighting, desk: C, get: SameOriginGet): Promise<Person[] | null>;
  /** Attributes whose change can mean another ticket or person; the page watcher listens for them. */
  readonly attributes?: readonly string[];
}
