/** What the links of a tracker's page lead to. */
import type { DeskConfig } from '../desks/config';
import { ticketAt } from '../desks/addresses';
import { nameOf } from '../desks/hosts';
import { deskAt } from '../desks/match';
import { ticketKey } from '../identity/identify';
import type { LinkedRef } from '../messages/protocol';
import { customerKeyIn } from '../trackers/customer-link';

/** No desk's ticket has an address with more parameters; whoever writes such a link is out to keep us busy. */
const mostParameters = 20;

/**
 * The tickets and customers that these addresses name, each once, in their order. What names none is left out: lists
 * and settings of a desk, and addresses that only look like a desk's.
 */
export function resolveLinked(hrefs: readonly string[], desks: readonly DeskConfig[]): LinkedRef[] {
  const found = new Map<string, LinkedRef>();
  for (const href of hrefs) {
    const ref = refOf(href, desks);
    if (ref && !found.has(ref.key)) found.set(ref.key, ref);
  }
  return [...found.values()];
}

function refOf(href: string, desks: readonly DeskConfig[]): LinkedRef | null {
  const customer = customerKeyIn(href);
  if (customer) return { kind: 'customer', key: `customer:${customer}`, customer };
  const url = URL.parse(href);
  if (!url || url.username || url.password || url.searchParams.size > mostParameters) return null;
  const desk = deskAt(url, desks);
  const id = desk && ticketAt(url, desk);
  if (!desk || id === null) return null;
  const key = ticketKey({ desk: { type: desk.type, url: desk.url }, ticket: { id, bound: false } });
  return {
    kind: 'ticket',
    key,
    id,
    url: plainest(url, desk, id),
    desk: { url: desk.url, name: nameOf(desk) },
  };
}

/**
 * The address without what does not name the ticket: whoever wrote the link may have added parameters that make the
 * desk do something.
 */
function plainest(url: URL, desk: DeskConfig, id: string): string {
  let plain = new URL(url);
  const keepIfSame = (change: (next: URL) => void) => {
    const next = new URL(plain);
    change(next);
    if (ticketAt(next, desk) === id) plain = next;
  };
  keepIfSame((next) => void (next.hash = ''));
  for (const name of new Set(plain.searchParams.keys())) keepIfSame((next) => next.searchParams.delete(name));
  return plain.href;
}
