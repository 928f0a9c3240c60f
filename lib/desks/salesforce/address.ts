import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

const ID = String.raw`([a-zA-Z0-9]{15})(?:[A-Z0-5]{3})?`;
const RECORD = new RegExp(String.raw`^/lightning/r/(?:\w{1,80}/)?${ID}/view(?:[/?#]|$)`);

/**
 * The record that a path of Lightning shows, by the first 15 characters of its id: the three that may follow add
 * nothing. `null` for lists, new records and everything else.
 */
export function recordIn(path: string): string | null {
  return RECORD.exec(path)?.[1] ?? null;
}

/** Ids of cases begin with 500. */
const caseIn = (path: string): string | null => /^500.*/.exec(recordIn(path) ?? '')?.[0] ?? null;

/** Whether the address is the case's own page, and not another record's that is open beside it. */
export const showsCase = (url: URL): boolean => caseIn(url.pathname) !== null;

/**
 * The case of the page, by 15 characters. In a console, records open beside a case name it in `ws`; where two are
 * named, neither counts.
 */
export const address: DeskAddress<KnownDesk> = {
  type: 'salesforce',
  ticketId(url, desk) {
    if (restOf(url, desk) === null || !url.pathname.startsWith('/lightning/')) return null;
    const [primary = '', second] = new Set(url.searchParams.getAll('ws'));
    return caseIn(url.pathname) ?? (second === undefined ? caseIn(primary) : null);
  },
};
