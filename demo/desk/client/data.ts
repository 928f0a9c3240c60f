/** What the page asks the desk for. Delays that a test wants are the desk's to make. */
import type { Ticket } from '../../tickets/ticket.ts';
import type { TicketLine } from '../server.ts';

const settings = document.documentElement.dataset;

/** How the page was told to behave; see the table of variants. Milliseconds. */
export const BEHAVIOUR = {
  slow: settings['slow'] ?? '0',
  stale: Number(settings['stale'] ?? 0),
  text: settings['text'] === 'true',
  reload: settings['reload'] === 'true',
};

async function get<T>(path: string): Promise<T | null> {
  const response = await fetch(path);
  return response.ok ? ((await response.json()) as T) : null;
}

export async function allTickets(): Promise<TicketLine[]> {
  return (await get<TicketLine[]>('/api/tickets')) ?? [];
}

/** The whole ticket, or `null` where the desk has none of that id. */
export function ticketData(id: string): Promise<Ticket | null> {
  return get<Ticket>(`/api/tickets/${encodeURIComponent(id)}?slow=${BEHAVIOUR.slow}`);
}
