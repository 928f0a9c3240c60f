/**
 * HTTP integrations of Gorgias: a GET whose address names the customer, answered by any JSON, which Gorgias shows as
 * a widget of keys and values (developers.gorgias.com, "The Integration object", read 2026-11).
 */
import type { GorgiasSource } from '../../pack/pack';
import type { Dialect, Read } from '../dialect';
import { factsAt } from '../facts';
import { isBlank, pruned } from '../tree';
import { whose } from '../whose';
import { urlOf } from '../wording';

export const gorgias: Dialect<GorgiasSource> = {
  word([source], asked) {
    const url = urlOf(source, asked);
    if (!url.ok) return url;
    const headers = { Accept: 'application/json' };
    return { ok: true, wire: { method: 'GET', url: url.text, headers, accept: 'json' } };
  },

  read([source], answer, asked) {
    const said = (read: Read) => ({ [source.id]: read });
    if (answer.accept !== 'json') return said({ ok: false, problem: 'bad-shape' });
    if (isBlank(answer.body)) return said({ ok: false, problem: 'unknown' });
    const told = factsAt(source.map ?? {}, answer.body);
    const { facts, addresses, marks } = told;
    const about = whose(marks, asked);
    if (about === 'unreadable') return said({ ok: false, problem: 'bad-shape' });
    // The tree shows all of the answer, so one for another spelling of the address cannot be offered in parts.
    if (about === 'other' || about === 'untagged') return said({ ok: false, problem: 'wrong-customer' });
    const cards = [{ key: 'answer', body: { kind: 'tree' as const, value: pruned(answer.body) } }];
    return said({ ok: true, said: { facts, cards, ...(addresses.length > 0 && { addresses }) } });
  },

  batchKey: () => null,
};
