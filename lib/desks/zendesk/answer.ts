/** Zendesk's own answer about a ticket: `GET /api/v2/tickets/{id}.json?include=users`, as its API reference describes it. */
import { parseAddress } from '../dom';
import type { Person } from '../desk';
import { words } from './words';

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value to find somebody by: as it is, never cut. */
function key(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

/**
 * The requester that `answer` names for ticket `id`. Who wrote it in, who works on it and who follows it stand in the
 * same list of users and are never taken. `null` for anything but a whole answer about this very ticket.
 */
export function requesterIn(answer: unknown, id: string): Person[] | null {
  if (!isFields(answer) || !isFields(answer.ticket) || !Array.isArray(answer.users)) return null;
  const { ticket } = answer;
  const requester = ticket.requester_id;
  if (!isId(ticket.id) || String(ticket.id) !== id || !isId(requester)) return null;
  const [user, second] = answer.users.filter(
    (one: unknown) => isFields(one) && one.id === requester,
  ) as Fields[];
  if (!user || second) return null;

  const email = parseAddress(key(user.email));
  const name = words(user.name);
  const externalId = key(user.external_id);
  return [
    {
      role: 'requester',
      ...(email && { email }),
      ...(name && { name }),
      ...(externalId && { externalId }),
      deskId: String(requester),
      hook: 'tickets-api',
    },
  ];
}
