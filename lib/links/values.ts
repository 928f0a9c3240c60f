/** What templates may speak of. One list, so that the pack's check and the templates cannot drift apart. */
export const LINK_PATHS = [
  'customer.email',
  'customer.name',
  'customer.firstName',
  'customer.externalId',
  'customer.company',
  'customer.plan',
  'customer.stripeId',
  'ticket.id',
  'ticket.subject',
  'ticket.url',
  'ticket.heardAt',
  'desk.type',
  'desk.url',
  'desk.host',
  'agent.email',
  'window.from',
  'window.to',
  'clue.value',
  'reason',
] as const;

/** What a source is asked with: who the person is, before any source has said more. */
export const SOURCE_PATHS = ['customer.email', 'customer.name', 'customer.externalId'] as const;

/** Those that are moments, which the filters of time take. */
export const MOMENT_PATHS = ['ticket.heardAt', 'window.from', 'window.to'] as const;

/** Where a value was read: the desk (page or answer), a source of the pack, the pack itself, or this browser. */
export type ValueOrigin =
  { kind: 'desk' | 'pack' | 'browser' | 'agent' } | { kind: 'source'; id: string; label: string };

export interface Value {
  /** Never blank. Of a moment: ISO 8601 in UTC. */
  text: string;
  from: ValueOrigin;
  /** A moment, epoch ms, for the filters of time. */
  at?: number;
}

/** The values of one customer and ticket by path (`customer.email`, `customer.values.org`); what is not known is absent. */
export type LinkValues = Readonly<Record<string, Value | undefined>>;

/** A source's own value, `customer.values.<name>`, with a name that the pack's `map.values` gives. */
const CUSTOM_PATH = /^customer\.values\.\w{1,64}$/;

export const isLinkPath = (path: string): boolean =>
  LINK_PATHS.some((known) => known === path) || CUSTOM_PATH.test(path);

/** The value behind a path, or `undefined` where it is unknown or blank. */
export function valueAt(values: LinkValues, path: string): Value | undefined {
  if (!isLinkPath(path) || !Object.hasOwn(values, path)) return undefined;
  const value = values[path];
  return value && value.text.trim() !== '' ? value : undefined;
}

/** Values of one origin, without those that are not known. */
export function valuesFrom(
  from: ValueOrigin,
  texts: Readonly<Record<string, string | undefined>>,
): Record<string, Value> {
  const known = Object.entries(texts).filter((entry): entry is [string, string] => !!entry[1]?.trim());
  return Object.fromEntries(known.map(([path, text]) => [path, { text, from }]));
}

/** A moment as a value. `at` in epoch ms. */
export const moment = (at: number, from: ValueOrigin): Value => ({
  text: new Date(at).toISOString(),
  from,
  at,
});
