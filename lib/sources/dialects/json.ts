/** Any endpoint of the company that answers JSON about one customer, or a list of those who may be meant. */
import type { Json } from '../../cards/card';
import type { JsonSource } from '../../pack/pack';
import { readCustomer, readCustomers } from '../accounts';
import type { Dialect } from '../dialect';
import { factsAt } from '../facts';
import { valueAtPointer } from '../pointer';
import { bodyOf, urlOf } from '../wording';

const ACCEPT = { Accept: 'application/json' };

export const json: Dialect<JsonSource> = {
  word([source], asked) {
    const url = urlOf(source, asked);
    if (!url.ok) return url;
    if (source.body === undefined) {
      return { ok: true, wire: { method: 'GET', url: url.text, headers: ACCEPT, accept: 'json' } };
    }
    const body = bodyOf(source.body, asked);
    if (!body.ok) return body;
    const headers = { ...ACCEPT, 'Content-Type': 'application/json' };
    return { ok: true, wire: { method: 'POST', url: url.text, body: body.text, headers, accept: 'json' } };
  },

  read([source], answer, asked) {
    if (answer.accept !== 'json') return { [source.id]: { ok: false, problem: 'bad-shape' } };
    const told = (entry: unknown) => factsAt(source.map, entry);
    if (source.list === undefined) return { [source.id]: readCustomer(told(answer.body), asked) };
    const entries = listAt(answer.body, source.list);
    if (!entries) return { [source.id]: { ok: false, problem: 'bad-shape' } };
    return { [source.id]: readCustomers(entries.map(told), asked) };
  },

  batchKey: () => null,
};

/** `null` where an API has a list to answer means that nobody is in it. */
function listAt(body: Json, pointer: string): unknown[] | null {
  const list = valueAtPointer(body, pointer);
  if (list === null) return [];
  return Array.isArray(list) ? list : null;
}
