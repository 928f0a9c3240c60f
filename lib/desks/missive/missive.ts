import { personless } from '../personless';
import { address } from './address';

/** Missive. Its address names the conversation; no place is known where its page names the person (2026-11). */
export const missive = personless(address);
