/** Zammad's own answer about a ticket, `GET api/v1/tickets/{id}?all=true`, read off its public source (2026). */
import type { Person } from '../desk';
import { parseAddress } from '../dom';
import { fieldsIn, idIn, textIn } from '../json';

/**
 * The customer that `answer` names for ticket `id`. Owners, writers and organisations stand among the same assets and
 * are never taken. `null` for anything but a whole answer about this very ticket.
 */
export function customerIn(answer: unknown, id: string): Person[] | null {
  const assets = fieldsIn(answer, 'assets');
  const ticket = fieldsIn(fieldsIn(assets, 'Ticket'), id);
  const customer = idIn(ticket, 'customer_id');
  if (idIn(ticket, 'id') !== id || !/^\d+$/.test(customer)) return null;
  const user = fieldsIn(fieldsIn(assets, 'User'), customer);
  if (!user || idIn(user, 'id') !== customer) return null;

  const email = parseAddress(textIn(user, 'email'));
  const name = [textIn(user, 'firstname'), textIn(user, 'lastname')].join(' ').replace(/\s+/g, ' ').trim();
  return [
    {
      role: 'requester',
      ...(email && { email }),
      ...(name && { name }),
      deskId: customer,
      hook: 'tickets-api',
    },
  ];
}
