import { personless } from '../personless';
import { address } from './address';

/** Groove. No place is known where its pages show the customer, and its API wants a token. */
export const groove = personless(address);
