import type { KnownDesk } from '../config';
import type { Person, SameOriginGet, Sighting } from '../desk';
import { parseAddress } from '../dom';
import { fieldsIn, idIn, textIn, type Fields } from '../json';
import { baseOf } from '../match';

/**
 * Asks what Freshdesk's own page asks (`/api/_/`, several public extensions, 2026): it takes the agent's session and
 * is not counted against the account's API limit, which `/api/v2/` is (measured by one of them, 2026-09). The contact
 * itself is asked for only where the first answer does not bring it along.
 *
 * `null` for anything but whole answers about this very ticket and this very contact.
 */
export async function askRequester(
  sighting: Sighting,
  desk: KnownDesk,
  get: SameOriginGet,
): Promise<Person[] | null> {
  const base = baseOf(desk);
  const { id } = sighting.ticket;
  if (!base || !/^\d+$/.test(id)) return null;
  const ask = (path: string) => get(new URL(path, base).href).catch(() => null);

  const ticket = fieldsIn(await ask(`/api/_/tickets/${id}?include=requester`), 'ticket');
  const requester = idIn(ticket, 'requester_id');
  if (idIn(ticket, 'id') !== id || !/^\d{1,19}$/.test(requester)) return null;
  const contact = fieldsIn(ticket, 'requester') ?? (await ask(`/api/v2/contacts/${requester}`));
  return idIn(contact, 'id') === requester ? [personOf(contact as Fields, requester)] : null;
}

/** A contact by phone, chat or Twitter has no address. Its other addresses are nobody's key. */
function personOf(contact: Fields, deskId: string): Person {
  const email = parseAddress(textIn(contact, 'email'));
  const name = textIn(contact, 'name').replace(/\s+/g, ' ');
  const externalId = idIn(contact, 'unique_external_id');
  return {
    role: 'requester',
    ...(email && { email }),
    ...(name && { name }),
    ...(externalId && { externalId }),
    deskId,
    hook: 'ticket-answer',
  };
}
