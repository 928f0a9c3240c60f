import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

/**
 * `…/ticket/view/{id}`. A language and the team's own word for its members stand before it (`en/member/`), both of
 * which the pack may let the desk begin at. Customers see their tickets below `customer/`.
 */
export const address: DeskAddress<KnownDesk> = {
  type: 'uvdesk',
  ticketId(url, desk) {
    const rest = restOf(url, desk) ?? '';
    if (/\/customer\/ticket\//.test(url.pathname)) return null;
    return /^(?:[^/?#]+\/){0,3}ticket\/view\/([1-9]\d{0,17})\/?(?:[?#]|$)/.exec(rest)?.[1] ?? null;
  },
};
