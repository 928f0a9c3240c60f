import { personless } from '../personless';
import { address } from './address';

/**
 * Front. Where its page shows the recipient is not publicly known, and it has no answer for the agent's own session
 * (2026-11).
 */
export const front = personless(address);
