/**
 * Customer cards as Plain asks for them: one POST with the keys of all cards that live at an address, answered by the
 * cards' components (plain.com/docs/customer-cards/protocol, read 2026-11).
 */
import type { Card, Json } from '../../cards/card';
import type { PlainSource } from '../../pack/pack';
import type { Dialect, Read } from '../dialect';
import { urlOf } from '../wording';
import { piecesOf } from './plain-pieces';

/** A year: the most that Plain lets a card live. */
const LONGEST_TTL = 31_536_000;

export const plain: Dialect<PlainSource> = {
  word(sources, asked) {
    const url = urlOf(sources[0], asked);
    if (!url.ok) return url;
    const { email, externalId, ticket, recordId } = asked;
    if (email === undefined) return { ok: false, missing: ['customer.email'] };
    const keys = sources.flatMap(({ cards }) => cards.map(({ key }) => key));
    const body = JSON.stringify({
      cardKeys: [...new Set(keys)],
      customer: { id: recordId, email, externalId: externalId ?? null },
      thread: ticket ? { id: ticket.id, externalId: null } : null,
      // A desk does not tell which of a company's tenants a ticket is about.
      tenant: null,
    });
    const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
    return { ok: true, wire: { method: 'POST', url: url.text, body, headers, accept: 'json' } };
  },

  read(sources, answer) {
    const answered = answer.accept === 'json' ? cardsIn(answer.body) : null;
    return Object.fromEntries(
      sources.map((source): [string, Read] => [
        source.id,
        answered
          ? { ok: true, said: { facts: {}, cards: source.cards.flatMap((card) => shown(card, answered)) } }
          : { ok: false, problem: 'bad-shape' },
      ]),
    );
  },

  batchKey({ url, headers = {}, credentials = 'include', token, sign, timeout }) {
    // Names of headers have no case, and no order.
    const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    const sorted = named.toSorted(([a = ''], [b = '']) => (a < b ? -1 : Number(a > b)));
    const signed = sign && [sign.header, sign.hash, sign.encoding];
    const known = token && [token.header, token.prefix];
    return JSON.stringify(['plain', url, sorted, credentials, known, signed, timeout]);
  },
};

type Fields = { [key: string]: Json };

/** The answered cards by key; of several with one key the first. `null` where the answer is no list of cards. */
function cardsIn(body: Json): Map<string, Fields> | null {
  const list = isObject(body) ? body['cards'] : null;
  if (!Array.isArray(list)) return null;
  const cards = new Map<string, Fields>();
  for (const card of list) {
    const key = isObject(card) ? card['key'] : null;
    if (isObject(card) && typeof key === 'string' && !cards.has(key)) cards.set(key, card);
  }
  return cards;
}

/** A card that the answer leaves out, or has `components: null` for, is hidden; and so is one with nothing to show. */
function shown(
  { key, title }: PlainSource['cards'][number],
  answered: ReadonlyMap<string, Fields>,
): (Card & { ttl?: number })[] {
  const card = answered.get(key);
  const components = card?.['components'];
  const pieces = Array.isArray(components) ? piecesOf(components) : [];
  if (pieces.length === 0) return [];
  const seconds = card?.['timeToLiveSeconds'];
  const ttl = typeof seconds === 'number' && seconds >= 0 ? Math.min(seconds, LONGEST_TTL) : undefined;
  return [
    { key, ...(title && { title }), body: { kind: 'pieces', pieces }, ...(ttl !== undefined && { ttl }) },
  ];
}

const isObject = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
