/** HubSpot's own answer about a ticket's contacts: the CRM objects of its API, which take the page's session. */
import type { KnownDesk } from '../config';
import type { Person, ReadCookie, SameOriginGet, Sighting } from '../desk';
import { parseAddress } from '../dom';
import { fieldsIn, idIn, listIn, textIn } from '../json';
import { baseOf } from '../match';
import { numberIn } from '../number';
import { partsOf } from './address';

/** More contacts than this are a mailing list, not a customer. Bounds what one page view may ask. */
const MOST = 10;

/**
 * First the ticket, for the numbers of its contacts, then each contact. A request counts as the agent's own only with
 * the value of a cookie in its header; it is read for each request anew, and without it nobody is asked. `null` unless
 * every contact was read; an answer that leaves the list of contacts out does not say that there is none.
 */
export async function askContacts(
  sighting: Sighting,
  desk: KnownDesk,
  get: SameOriginGet,
  cookie: ReadCookie,
): Promise<Person[] | null> {
  const base = baseOf(desk);
  const { portal, ticket } = partsOf(sighting.ticket.id);
  if (!base || !ticket) return null;
  const ask = async (object: string, query: string) => {
    const token = cookie('hubspotapi-csrf');
    if (!token || !/^[\x21-\x7e]{1,2048}$/.test(token)) return null;
    const url = new URL(`/api/crm/v3/objects/${object}?${query}&portalId=${portal}`, base);
    return get(url.href, { 'X-HubSpot-CSRF-hubspotapi': token });
  };
  try {
    const ids = contactsIn(await ask(`tickets/${ticket}`, 'associations=contacts'), ticket);
    if (!ids || ids.length > MOST) return null;
    const people = await Promise.all(
      ids.map(async (id) =>
        contactIn(await ask(`contacts/${id}`, 'properties=email,firstname,lastname'), id),
      ),
    );
    return people.every((person) => person !== null) ? people : null;
  } catch {
    return null;
  }
}

/** A contact that is tied to the ticket in several ways stands there several times. */
function contactsIn(answer: unknown, ticket: string): string[] | null {
  const contacts = fieldsIn(fieldsIn(answer, 'associations'), 'contacts');
  const results = listIn(contacts, 'results');
  // With `paging`, there are more than the answer holds.
  if (idIn(answer, 'id') !== ticket || !results || fieldsIn(contacts, 'paging')) return null;
  const ids = results.map((one) => numberIn(idIn(one, 'id')));
  return ids.every((id) => id !== null) ? [...new Set(ids)] : null;
}

function contactIn(answer: unknown, id: string): Person | null {
  const properties = fieldsIn(answer, 'properties');
  // Merged contacts answer under the number of the one that was kept.
  if (idIn(answer, 'id') !== id || !properties || !isText(properties['email'])) return null;
  const email = parseAddress(textIn(properties, 'email'));
  const name = `${textIn(properties, 'firstname')} ${textIn(properties, 'lastname')}`.trim();
  return {
    role: 'requester',
    ...(email && { email }),
    ...(name && { name }),
    deskId: id,
    hook: 'contacts-api',
  };
}

const isText = (value: unknown): boolean => value === null || typeof value === 'string';
