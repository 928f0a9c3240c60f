/** What Freshdesk and Freshservice have in common: both grew out of one product. */
import type { DeskConfig } from './config';
import { restOf } from './match';

/**
 * `/a/tickets/{id}`, or `/helpdesk/tickets/{id}` in the older interface (public extensions, 2026), whatever follows. Lists,
 * filters, searches and new tickets have words where the id stands; `/support/tickets/{id}` is the customers' portal.
 */
export function ticketIn(url: URL, desk: DeskConfig): string | null {
  if (restOf(url, desk) === null) return null;
  return /^\/(?:a|helpdesk)\/tickets\/([1-9]\d{0,18})(?:\/|$)/.exec(url.pathname)?.[1] ?? null;
}
