import type { Person } from '../desks/desk';
import type { TicketMemory } from '../messages/protocol';
import type { FoundCustomer } from '../sidebar/view';
import type { CustomerRecord } from './customer';

/**
 * Reads what this browser knows. Two implementations: straight from IndexedDB (`reader.ts`), and through the
 * background (`remote-store.ts`) for frames to which the browser denies IndexedDB. Answers never come from the
 * network. Rejects only when the store itself cannot be reached.
 */
export interface CustomerStore {
  /** The record of a person, found by address, else by the desk's id, else by external id. */
  open(person: Person, deskUrl: string): Promise<CustomerRecord | null>;
  /** By the record's id, or by the key of a link to it that was shared. */
  get(id: string): Promise<CustomerRecord | null>;
  /** Who the customer of this ticket was when it was last seen. */
  ticket(key: string): Promise<TicketMemory | null>;
  /** By the beginnings of words of names, addresses, ids and companies; at most 20, best first. */
  search(text: string): Promise<FoundCustomer[]>;
}
