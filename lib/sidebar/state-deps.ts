/** What the sidebar's state needs of the world around it. */
import type { CustomerRecord } from '../customers/customer';
import type { CustomerStore } from '../customers/store';
import type { Sighting } from '../desks/desk';
import type { Surroundings } from '../doctor/diagnose';
import type { Health } from '../doctor/health';
import type { Answer, Payload } from '../messages/protocol';
import type { Notes } from '../notes/store';
import type { Choices } from './choices';
import type { PressingDeps } from './pressing';
import type { SidebarView } from './view';

export interface StateDeps {
  place: SidebarView['place'];
  side: SidebarView['side'];
  store: CustomerStore;
  choices: Choices;
  notes: Notes;
  refresh(payload: Payload<'customer/refresh'>): Promise<Answer<'customer/refresh'>>;
  /** Asks all sources about a customer who is known already. */
  renew(customerId: string): Promise<CustomerRecord | null>;
  /** How the adapter of a desk has fared so far. */
  health(desk: Sighting['desk']): Promise<Health>;
  surroundings: Surroundings;
  /** Page or desk say that what is remembered of this ticket does not hold any more. */
  contradicted(ticketKey: string): Promise<void>;
  /** Links are opened by others. */
  links: Pick<PressingDeps, 'send' | 'openHere' | 'instead' | 'noteFor'>;
  now(): number;
}
