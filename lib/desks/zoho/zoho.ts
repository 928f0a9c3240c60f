import { personless } from '../personless';
import { address } from './address';

/** Zoho Desk. Its addresses are known, and no place in the page where it shows who asked (2026-11). */
export const zoho = personless(address);
