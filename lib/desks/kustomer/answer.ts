/** Kustomer's own answer about a customer: `GET /v1/customers/{id}`, with the session's cookie (2026-05). */
import type { Person } from '../desk';
import { parseAddress } from '../dom';
import { fieldsIn, idIn, listIn, textIn } from '../json';

/**
 * The customer `id` as `answer` tells it. With several addresses none is taken: the first is not always the one that
 * the conversation came from, and ids and name are enough to find somebody by.
 */
export function customerIn(answer: unknown, id: string): Person[] | null {
  const data = fieldsIn(answer, 'data');
  const attributes = fieldsIn(data, 'attributes');
  const emails = listIn(attributes, 'emails');
  if (!attributes || !emails || idIn(data, 'id') !== id) return null;
  const email = emails.length === 1 ? parseAddress(textIn(emails[0], 'email')) : null;
  const name = textIn(attributes, 'name');
  const externalId = textIn(attributes, 'externalId');
  return [
    {
      role: 'requester',
      ...(email && { email }),
      ...(name && { name }),
      ...(externalId && { externalId }),
      deskId: id,
      hook: 'customers-api',
    },
  ];
}
