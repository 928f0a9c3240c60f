import { describe, expect, it } from 'vitest';
import { agesOf, onlyPart, stalePart } from '../../../lib/customers/freshness';
import { withResting } from '../../../lib/customers/resting';
import type { CustomerStore } from '../../../lib/customers/store';
import type { Source } from '../../../lib/pack/pack';
import { createRests } from '../../../lib/sources/rests';
import type { StoredAnswer } from '../../../lib/store/rows';
import { createArea } from '../memory-area';

const plain: Source = {
  kind: 'plain',
  id: 'a',
  label: 'A',
  url: 'https://a.example/',
  cards: [{ key: 'one' }, { key: 'two' }],
  ttl: 100,
};
const page: Source = { kind: 'helpscout', id: 'b', label: 'B', url: 'https://b.example/', ttl: 100 };
const card = (key: string, staleAt: number, fetchedAt = 0) => ({
  key,
  body: { kind: 'pieces' as const, pieces: [] },
  fetchedAt,
  staleAt,
});
const stored = (...cards: ReturnType<typeof card>[]): StoredAnswer => ({
  print: '',
  facts: {},
  status: 'ok',
  fetchedAt: 0,
  cards,
});
const old = 200_000;

describe('what is no longer fresh', () => {
  it('of cards with times of their own, each by itself', () => {
    expect(stalePart(plain, stored(card('one', 50_000), card('two', 900_000)), 60_000)).toEqual(['one']);
    expect(stalePart(plain, stored(card('one', 900_000), card('two', 900_000)), old)).toBeNull();
  });

  it('a card that was left out, once the answer is past the source’s time', () => {
    expect(stalePart(plain, stored(card('one', 900_000)), 60_000)).toBeNull();
    expect(stalePart(plain, stored(card('one', 900_000)), old)).toEqual(['two']);
  });

  it('of cards that come in one answer, all with the first', () => {
    expect(stalePart(page, stored(card('one', 50_000), card('two', 900_000)), 60_000)).toBe('all');
    expect(stalePart(page, stored(card('one', 900_000)), 60_000)).toBeNull();
  });

  it('what was read in the future, by a clock that has been set back', () => {
    expect(stalePart(page, stored(card('one', 900_000, 70_000)), 60_000)).toBe('all');
  });
});

it('a part of a source is the source with those cards alone', () => {
  expect(onlyPart(plain, ['two'])).toMatchObject({ id: 'a', cards: [{ key: 'two' }] });
  expect(onlyPart(plain, 'all')).toBe(plain);
  expect(onlyPart(page, ['two'])).toBe(page);
});

it('an answer is as old as its oldest part that has no time of its own', () => {
  const both = stored(card('one', 50_000), card('two', 900_000));
  expect(agesOf(plain, both, 60_000)).toEqual({ stale: true, staleAt: 50_000 });
  const fresh = stored(card('one', 800_000), card('two', 900_000));
  expect(agesOf(plain, fresh, old)).toEqual({ stale: false, staleAt: 800_000 });
  expect(agesOf(plain, stored(card('one', 900_000)), 60_000)).toEqual({ stale: false, staleAt: 100_000 });
  expect(agesOf(plain, undefined, 0)).toEqual({});
});

it('a record tells until when a source is left alone, as it is when the record is read', async () => {
  const local = createArea();
  const answers = [{ sourceId: 'a', label: 'A', facts: {}, status: 'never' as const, restingUntil: 5 }];
  const record = { id: 'c', answers, tickets: [], keys: [], related: [] };
  const bare: CustomerStore = {
    open: async () => record,
    get: async (id) => (id === 'c' ? record : null),
    ticket: async () => null,
    search: async () => [],
  };
  const store = withResting(
    bare,
    local,
    async () => [plain, page],
    () => 1_000,
  );
  expect((await store.get('c'))?.answers[0]).not.toHaveProperty('restingUntil');
  const rests = createRests(local, () => 0);
  for (let n = 0; n < 3; n += 1) await rests.failed(plain, { host: 'a.example', code: 'timeout' }, 1_000);
  expect((await store.get('c'))?.answers).toMatchObject([{ restingUntil: 21_000 }]);
  const person = { role: 'requester', hook: 'x' } as const;
  expect((await store.open(person, ''))?.answers).toMatchObject([{ restingUntil: 21_000 }]);
  expect(await store.get('other')).toBeNull();
});
