/**
 * Who the customer is, and why. Pure: a sighting and what is remembered go in, an identity comes out.
 */
import type { Person } from '../desks/desk';

export type IdentityState = 'looking' | 'one' | 'several' | 'none' | 'unsure';

/** Why an identity says what it says. Texts live with the components; codes are stable. */
export type ReasonCode =
  | 'confirmed' // the desk's own answer names the same person
  | 'read' // read off the requester slot of the page
  | 'remembered' // this page does not show the requester; seen on this ticket before
  | 'chosen' // the agent picked this person for this ticket
  | 'opened' // the agent opened this customer by hand
  | 'colleague' // the address belongs to the team
  | 'self' // the requester is the agent who is looking
  | 'agent' // the requester is listed as an agent in the pack
  | 'several-requesters'
  | 'mismatch' // page and desk's answer name different people
  | 'ambiguous' // one text that may be a name or an address
  | 'unsettled' // the page has not caught up with its address
  | 'guessed' // neither page nor desk name anybody; this address stands on the page
  | 'guessed-several' // the same, and more than one address may be meant
  | 'empty' // the desk says there is no requester
  | 'unread'; // the page does not show one, and nothing is remembered

export interface Identity {
  state: IdentityState;
  /** `<desk type>:<desk base>#<ticket id>`; every result is bound to it. */
  ticketKey: string;
  person?: Person;
  /** People that the agent may choose from: with `several` and `unsure`, and those set aside with `none`. */
  candidates: Person[];
  why: ReasonCode[];
}
