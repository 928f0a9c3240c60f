/** Which part of a page's address is the ticket's id, and the `ticket` pattern that says so. Pure. */
import { compilePattern } from '../desks/custom/pattern';

export interface TicketAddress {
  /** `tickets/{id}`: what follows the desk's base. */
  pattern: string;
  id: string;
  /** How much speaks for it, by the address alone. */
  weight: number;
}

/** One stretch of an address (a segment, a value) as an id with something fixed around it. */
interface Stretch {
  template: string;
  weight: number;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** What stands before an id in a path, or names it in a query. */
const TICKET_WORD =
  /^(tickets?|cases?|conversations?|issues?|incidents?|requests?|threads?|messages?|inquiry|inquiries|enquiry|tasks?|calls?|details?|show|view|edit|zoom|display|t|c|id|tid|ticket_?(id|num|number)|case_?(id|num|number)|issue_?(id|key)|conversation_?id|thread_?id|record_?id|number|num|key|sys_?id)$/i;
/** Parameters that are about the page and not about the ticket. */
const NO_TICKET =
  /^(page|p|per_?page|limit|offset|start|count|size|sort|order|dir|tab|_|ts?|time|v|ver|version|rev|utm_\w+|lang|locale|from|to|date|year|month|day|w|width|h|height|z|zoom|token|csrf\w*|session\w*|sid|nonce|hash|filter|filters|q|query|search|view_?id|queue_?id|user_?id|agent_?id|account_?id|customer_?id)$/i;
/** Parameters that say which page this is. */
const ROUTE =
  /^(action|page|module|mod|controller|route|r|do|cmd|op|act|screen|object|func|m|a|c|view|type|sub_?action)$/i;

/** The ids that a stretch may hold, as templates. Numbers and keys are likelier than long ids made of anything. */
function stretches(text: string): Stretch[] {
  if (UUID.test(text) || /^\d{1,18}$/.test(text)) return [{ template: '{id}', weight: 2 }];
  if (/^[A-Z][A-Z0-9]{0,9}-\d{1,12}$/.test(text)) return [{ template: '{id}', weight: 2 }];
  const found: Stretch[] = [];
  const [, before, end] = /^([a-z][a-z_.]*[-_.=:~])\d{1,18}(\.[a-z]{2,5})?$/i.exec(text) ?? [];
  if (before) {
    found.push({ template: `${before}{id}${end ?? ''}`, weight: 2 });
    found.push({ template: `{id}${end ?? ''}`, weight: 1 });
  }
  const [, page] = /^\d{1,18}(\.[a-z]{2,5})$/i.exec(text) ?? [];
  if (page) found.push({ template: `{id}${page}`, weight: 2 });
  if (/^\d{1,18}-[a-z%]/i.test(text)) found.push({ template: '{id}-*', weight: 1 });
  if (/^[a-z%][\w%.~-]*-\d{1,18}$/i.test(text) && !before) found.push({ template: '*-{id}', weight: 1 });
  const digits = text.match(/\d/g)?.length ?? 0;
  const mixed = /[a-z]/.test(text) && /[A-Z]/.test(text);
  if (/^(?!\d+$)[\w-]{8,80}$/.test(text) && (digits >= 2 || (mixed && text.length >= 16)))
    found.push({ template: '{id}', weight: digits >= 2 && found.length === 0 ? 1 : 0 });
  return found;
}

/** A stretch as it stands, or `*` where it looks like an id of something else. */
const fixed = (text: string): string => (stretches(text).length > 0 ? '*' : text);

interface Parts {
  path: string[];
  query: { key: string; value: string }[];
}

function partsOf(text: string): Parts {
  const [path = '', query = ''] = text.split(/\?(.*)/s);
  return {
    path: path.replace(/(?<=.)\/$/, '').split('/'),
    query: query
      .split(/[&;]/)
      .filter(Boolean)
      .map((parameter) => {
        const [key = '', value = ''] = parameter.split(/=(.*)/s);
        return { key, value };
      }),
  };
}

/** The path of another page of the same kind, and the parameters that say which kind it is. */
function frame({ path, query }: Parts, at: number | null, template: string): string {
  const route = query
    .filter(({ key, value }) => ROUTE.test(key) && /^[a-z][a-z_.-]*$/i.test(value))
    .map(({ key, value }) => `${key}=${value}`);
  const place = path.map((segment, index) => (index === at ? template : fixed(segment))).join('/');
  return route.length > 0 ? `${place}?${route.join('&')}` : place;
}

function inParts(parts: Parts): Omit<TicketAddress, 'id'>[] {
  const found: Omit<TicketAddress, 'id'>[] = [];
  for (const [at, segment] of parts.path.entries()) {
    const hint = TICKET_WORD.test(parts.path[at - 1] ?? '') ? 4 : 0;
    for (const { template, weight } of stretches(segment))
      found.push({ pattern: frame(parts, at, template), weight: weight + hint });
  }
  for (const { key, value } of parts.query) {
    if (NO_TICKET.test(key)) continue;
    const hint = TICKET_WORD.test(key) ? 4 : 0;
    for (const { template, weight } of stretches(value)) {
      const place = frame(parts, null, '');
      const pattern = `${place}${place.includes('?') ? '&' : '?'}${key}=${template}`;
      found.push({ pattern, weight: weight + hint });
    }
  }
  return found;
}

/**
 * Every id that the address may name, in its order. `rest` is what follows the desk's base (`restOf`). Only patterns that
 * read exactly one id off this very address are answered.
 */
export function ticketAddresses(rest: string): TicketAddress[] {
  const [place = '', hash] = rest.split(/#(.*)/s);
  const outer = partsOf(place);
  const found = inParts(outer);
  if (hash) {
    const around = frame(outer, null, '').replace(/\?.*$/s, '');
    for (const inner of inParts(partsOf(hash)))
      found.push({ pattern: `${around}#${inner.pattern}`, weight: inner.weight });
  }
  const seen = new Set<string>();
  return found.flatMap(({ pattern, weight }) => {
    const id = compilePattern(pattern)?.idIn(rest);
    if (!id || seen.has(pattern)) return [];
    seen.add(pattern);
    return [{ pattern, id, weight }];
  });
}

/**
 * The ticket's address among several: the one whose id the agent picked, else one whose id stands in the page, else the
 * likeliest; and of equals the last. `null` where the address names nothing.
 */
export function chooseTicket(
  addresses: readonly TicketAddress[],
  stands: (id: string) => boolean,
  picked?: string,
): TicketAddress | null {
  const wanted = picked === undefined ? [] : addresses.filter(({ id }) => id === picked);
  const onPage = addresses.filter(({ id }) => stands(id));
  const [among = []] = [wanted, onPage, addresses].filter((list) => list.length > 0);
  return among.reduce<TicketAddress | null>(
    (best, one) => (best && best.weight > one.weight ? best : one),
    null,
  );
}
