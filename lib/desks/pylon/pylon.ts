import { personless } from '../personless';
import { address } from './address';

/** Pylon. No place is known where its pages show the requester, and its API wants a token. */
export const pylon = personless(address);
