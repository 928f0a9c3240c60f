import type { Database } from '../store/db';
import { parseRows, ticketRowSchema, type TicketRow } from '../store/rows';
import type { TicketSeen } from './customer';

/** All of a customer's tickets that were seen in this browser, newest first: at most `limit`, and whether there are more. */
export async function ticketsOf(
  db: Database,
  customerId: string,
  limit: number,
): Promise<{ tickets: TicketSeen[]; more: boolean }> {
  const rows = await db.tickets
    .where('[customerId+seenAt]')
    .between([customerId, -Infinity], [customerId, Infinity])
    .reverse()
    .limit(limit + 1)
    .toArray();
  const tickets = parseRows(ticketRowSchema, rows.slice(0, limit));
  return {
    tickets: tickets.map(ticketSeen),
    more: rows.length > limit,
  };
}

/** What is told of a ticket as stored. */
export const ticketSeen = ({ key, id, subject, url, seenAt }: TicketRow): TicketSeen => ({
  key,
  id,
  url,
  seenAt,
  ...(subject !== undefined && { subject }),
});
