import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

/** Views that have a word of their own before the thread: `#label/{name}/{thread}`, `#search/{query}/{thread}`. */
const NAMED = /^(?:label|category|search|advanced-search|section_query|create-filter|settings)$/;

/** What Gmail writes for a thread in its address: letters and digits, long (2026). Pages of a list are `p2`. */
const THREAD = /^[A-Za-z0-9]{16,200}$/;

/**
 * `/mail/u/{n}/#{view}/{thread}`. The token is not the thread's id, which only the page knows (`read`): it says that
 * a thread is open. Windows of their own and pages for print have no such hash and are none.
 */
export const address: DeskAddress<KnownDesk> = {
  type: 'gmail',
  ticketId(url, desk) {
    if (restOf(url, desk) === null || !/^\/mail(?:\/|$)/.test(url.pathname)) return null;
    const [view = '', ...rest] = url.hash.slice(1).split('?')[0]?.replace(/\/$/, '').split('/') ?? [];
    const token = rest.at(-1) ?? '';
    const named = NAMED.test(view);
    return view && (!named || rest.length > 1) && THREAD.test(token) ? token : null;
  },
};
