import type { Sighting } from '../desks/desk';
import { apiOrigin } from '../desks/kustomer/api-origin';
import type { Spotted } from '../messages/protocol';

/** Where the page of a desk asks who the requester is. */
const hostAsked = ({ type, url }: Sighting['desk']): string | undefined =>
  URL.parse((type === 'kustomer' && apiOrigin({ url })) || url)?.host;

/**
 * The host that a desk's page has asked for what it tells now, by what it told before; `undefined` where it asked
 * nobody, or nothing new. The background does not see these requests: they are the page's own.
 */
export function deskAsked(before: Spotted | undefined, { sighting, life }: Spotted): string | undefined {
  if (!sighting?.confirmation) return undefined;
  const last = before?.life === life ? before.sighting : undefined;
  const same = last?.confirmation !== undefined && last.ticket.id === sighting.ticket.id;
  const anew = sighting.confirmation === 'pending' && last?.confirmation !== 'pending';
  return same && !anew ? undefined : hostAsked(sighting.desk);
}
