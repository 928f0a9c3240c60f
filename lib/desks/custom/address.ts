import type { CustomDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';
import { compilePattern } from './pattern';

/** Longer addresses are no ticket's. */
const LONGEST = 300;

/** By the pack's pattern; without one, every page below the desk's base is a ticket of its own. */
export const address: DeskAddress<CustomDesk> = {
  type: 'custom',
  ticketId(url, desk) {
    const rest = restOf(url, desk);
    if (rest === null) return null;
    if (desk.ticket !== undefined) return compilePattern(desk.ticket)?.idIn(rest) ?? null;
    return rest && rest.length <= LONGEST ? rest : null;
  },
};
