/** Peppermint's own answer about a ticket: `GET /api/v1/ticket/{id}`, source of 2024. */
import type { Person } from '../desk';
import { parseAddress } from '../dom';
import { fieldsIn, idIn, textIn, type Fields } from '../json';

/** `null` or text, as the desk stores what nobody has to fill in. */
const isOptional = (ticket: Fields, key: string): boolean =>
  Object.hasOwn(ticket, key) && (ticket[key] === null || typeof ticket[key] === 'string');

/**
 * The person that `answer` names for ticket `id`: address and name of the ticket, else the company that it is for.
 * Who wrote it in is an agent for every ticket that did not come by mail, and is never taken.
 */
export function personIn(answer: unknown, id: string): Person[] | null {
  const ticket = fieldsIn(answer, 'ticket');
  if (!ticket || idIn(ticket, 'id') !== id) return null;
  if (!isOptional(ticket, 'email') || !isOptional(ticket, 'name')) return null;
  const written = textIn(ticket, 'email');
  const email = parseAddress(written);
  const name = textIn(ticket, 'name');
  if (email || name) {
    return [{ role: 'requester', ...(email && { email }), ...(name && { name }), hook: 'ticket-api' }];
  }
  // What is no address may still stand for somebody: that is not "nobody".
  if (written) return null;
  const client = fieldsIn(ticket, 'client');
  if (!client) return ticket.client === null ? [] : null;
  const company = { name: textIn(client, 'name'), deskId: idIn(client, 'id') };
  return company.name && company.deskId
    ? [{ role: 'requester', ...company, hook: 'ticket-api-client' }]
    : null;
}
