import type { Sighting } from '../desks/desk';
import { products, vendorAt } from '../desks/hosts';
import { versionOf } from '../desks/version';
import type { Health } from './health';

interface Surroundings {
  /** Version of Deskside. */
  version: string;
  /** The browser's own words (`navigator.userAgent`). */
  browser: string;
}

const day = (at: number | undefined): string => (at === undefined ? 'never' : new Date(at).toISOString());

/**
 * What somebody who mends the adapter needs to know, as text. Holds nothing of the ticket, of a person, or of the page's
 * address: only what the adapter is, which of its hooks were missed, and when it last worked.
 */
export function reportText(
  sighting: Pick<Sighting, 'desk' | 'ticket' | 'missed' | 'guesses' | 'confirmation'>,
  { success, failure }: Health,
  { version, browser }: Surroundings,
): string {
  const { type, url } = sighting.desk;
  const host = URL.parse(url)?.hostname ?? '';
  const { confirmation, missed = [], guesses = [] } = sighting;
  const answer = Array.isArray(confirmation) ? `${confirmation.length} requesters` : (confirmation ?? 'none');
  return [
    'Deskside adapter report (holds no customer data)',
    `Deskside ${version}; ${browser}`,
    `Desk: ${type === 'custom' ? 'custom' : products[type].name} (${type}), at ${vendorAt(host) ? "the vendor's host" : 'a host of its own'}`,
    `Adapter: ${versionOf(type)}`,
    `Hooks missed: ${missed.join(', ') || 'none'}`,
    `Page tied to the ticket: ${sighting.ticket.bound ? 'yes' : 'no'}`,
    `Answer of the desk: ${answer}`,
    `Generic reader: ${guesses.length} found${guesses.length ? ` (${[...new Set(guesses.map(({ hook }) => hook))].join(', ')})` : ''}`,
    `Last success: ${day(success?.at)}${success ? ` (${success.hook}, adapter ${success.version})` : ''}`,
    `Last failure: ${day(failure?.at)}${failure ? ` (${failure.missed.join(', ')}, adapter ${failure.version})` : ''}`,
  ].join('\n');
}
