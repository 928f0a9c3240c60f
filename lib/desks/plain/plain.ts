import { personless } from '../personless';
import { address } from './address';

/** Plain. No place is known where its pages show the customer, and its API wants a key (2026-11). */
export const plain = personless(address);
