/** What is asked of sources in one look, for whom, and how often. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { refresh, type RefreshDeps, type Subject } from '../../../lib/customers/refresh';
import { remember } from '../../../lib/customers/writer';
import type { Person } from '../../../lib/desks/desk';
import type { JsonSource, PlainSource, Source } from '../../../lib/pack/pack';
import type { Wish } from '../../../lib/sources/breaker';
import { passFor } from '../../../lib/sources/credentials/credentials';
import { keepCredential } from '../../../lib/sources/credentials/kept';
import { createRests } from '../../../lib/sources/rests';
import { openDatabase, type Database } from '../../../lib/store/db';
import { customerRowSchema, parseRow } from '../../../lib/store/rows';
import { createArea, type MemoryArea } from '../memory-area';

const desk = 'https://rt.example/';
const ada: Person = { role: 'requester', hook: 'slot', email: 'ada@example.com', name: 'Ada' };
const grace: Person = { ...ada, email: 'grace@example.org', name: 'Grace' };
const url = 'https://cards.example/plain';
const plain = (id: string, cards: string[], more: Partial<PlainSource> = {}): PlainSource => ({
  kind: 'plain',
  id,
  label: id,
  url,
  cards: cards.map((key) => ({ key })),
  ...more,
});
const crm: JsonSource = {
  kind: 'json',
  id: 'crm',
  label: 'CRM',
  url: 'https://crm.example/{{customer.email}}',
  map: { email: '/email', plan: '/plan' },
};

interface CardsAsked {
  cardKeys: string[];
  thread: { id: string } | null;
}

let db: Database;
let count = 0;
let now: number;
let local: MemoryArea;
let deps: RefreshDeps;
/** Seconds for which each card is told to live; `null`: it has nothing to show. */
let lives: Record<string, number | null>;
const fetched = vi.fn<(address: string, init: RequestInit) => Promise<Response>>();
const kept: string[] = [];

const parsed = ({ body }: RequestInit) =>
  (typeof body === 'string' ? JSON.parse(body) : null) as CardsAsked | null;
const bodies = () => fetched.mock.calls.flatMap(([, init]) => parsed(init) ?? []);
const cardsAsked = () => bodies().map(({ cardKeys }) => cardKeys);
const cardOf = (key: string) => ({
  key,
  timeToLiveSeconds: lives[key] ?? null,
  components: lives[key] === null ? null : [{ componentText: { text: `${key} at ${now}` } }],
});
const answerCards = async (_: string, init: RequestInit) =>
  Response.json({ cards: parsed(init)?.cardKeys.map(cardOf) });

async function look(
  sources: readonly Source[],
  { wish = 'quiet', person = ada, ...more }: { wish?: Wish } & Partial<Omit<Subject, 'id'>> = {},
) {
  const { id } = await remember(db, person, desk, null, now);
  await refresh({ id, person, ...more }, sources, wish, deps);
  const row = parseRow(customerRowSchema, await db.customers.get(id));
  return row?.answers ?? {};
}

beforeEach(() => {
  db = openDatabase(`asking-${(count += 1)}`);
  now = 1_000_000;
  local = createArea();
  lives = {};
  kept.length = 0;
  fetched.mockReset();
  fetched.mockImplementation(answerCards);
  deps = {
    db,
    fetch: (input, init) => fetched(input instanceof Request ? input.url : String(input), init ?? {}),
    mayAsk: async () => true,
    passFor: (source) => passFor(source, { local }),
    rests: createRests(local, () => 0),
    hosts: { note: async () => undefined },
    onKept: async (id) => void kept.push(id),
    now: () => now,
  };
});

describe('cards', () => {
  it('of one address are asked in one request, and each source keeps its own', async () => {
    const answers = await look([plain('a', ['plan', 'seats']), crm, plain('b', ['orders'])]);
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([
      url,
      'https://crm.example/ada%40example.com',
    ]);
    expect(cardsAsked()[0]).toEqual(['plan', 'seats', 'orders']);
    expect(answers['a']?.cards?.map(({ key }) => key)).toEqual(['plan', 'seats']);
    expect(answers['b']?.cards?.map(({ key }) => key)).toEqual(['orders']);
  });

  it('of other sessions or tokens are not asked together', async () => {
    await keepCredential(local, 'token', 'mine', { origin: 'https://cards.example', value: 'x', at: 1 });
    await look([
      plain('a', ['plan']),
      plain('b', ['seats'], { credentials: 'omit' }),
      plain('mine', ['orders'], { token: {} }),
    ]);
    expect(cardsAsked()).toEqual([['plan'], ['seats'], ['orders']]);
    const sent = fetched.mock.calls.map(([, { headers }]) => 'Authorization' in { ...headers });
    expect(sent).toEqual([false, false, true]);
  });

  it('are asked again each in its own time; what stays fresh is kept', async () => {
    lives = { quick: 60, slow: 3_600 };
    const source = plain('a', ['slow', 'quick'], { ttl: 600 });
    await look([source]);
    now += 60_000;
    const answers = await look([source]);
    expect(cardsAsked()).toEqual([['slow', 'quick'], ['quick']]);
    expect(answers['a']?.cards).toMatchObject([
      { key: 'slow', fetchedAt: 1_000_000, staleAt: 4_600_000 },
      { key: 'quick', fetchedAt: now, staleAt: now + 60_000 },
    ]);
    // The whole is as old as it was: what is asked alone makes the rest no younger.
    expect(answers['a']?.fetchedAt).toBe(1_000_000);
  });

  it('that had nothing to show are asked again in the source’s time, however often the others are', async () => {
    lives = { quick: 60, hidden: null };
    const source = plain('a', ['quick', 'hidden'], { ttl: 150 });
    await look([source]);
    for (let n = 0; n < 3; n += 1) {
      now += 60_000;
      await look([source]);
    }
    expect(cardsAsked()).toEqual([['quick', 'hidden'], ['quick'], ['quick'], ['quick', 'hidden']]);
  });

  it('that hide themselves are gone; a press asks for all of them', async () => {
    const source = plain('a', ['plan', 'seats']);
    await look([source]);
    lives = { seats: null };
    const answers = await look([source], { wish: 'press' });
    expect(cardsAsked()[1]).toEqual(['plan', 'seats']);
    expect(answers['a']?.cards?.map(({ key }) => key)).toEqual(['plan']);
  });

  it('stay as they were when the source fails', async () => {
    const source = plain('a', ['plan'], { ttl: 60 });
    await look([source]);
    now += 60_000;
    fetched.mockImplementationOnce(async () => Response.json({}, { status: 500 }));
    const answers = await look([source]);
    expect(answers['a']).toMatchObject({
      status: 'failed',
      problem: { code: 'server-error', retryAt: now + 5_000 },
      cards: [{ key: 'plan', fetchedAt: 1_000_000 }],
    });
  });
});

describe('a source that fails', () => {
  const broken = async () => Response.json({}, { status: 500 });
  const asks = () => fetched.mock.calls.length;

  it('is not asked again before its time, unless the agent presses', async () => {
    fetched.mockImplementation(broken);
    await look([crm]);
    now += 4_999;
    await look([crm]);
    await look([crm], { wish: 'back' });
    expect(asks()).toBe(1);
    await look([crm], { wish: 'press' });
    expect(asks()).toBe(2);
  });

  it('three times over is left alone for everybody, and that is what others are told', async () => {
    fetched.mockImplementation(broken);
    for (const person of [ada, grace, { ...ada, email: 'mary@example.net' }]) await look([crm], { person });
    expect(asks()).toBe(3);
    const answers = await look([crm], { person: { ...ada, email: 'next@example.com' } });
    expect(asks()).toBe(3);
    expect(answers['crm']).toMatchObject({
      status: 'failed',
      problem: { code: 'server-error', host: 'crm.example', retryAt: now + 20_000 },
    });
  });

  it('outlives the background that saw it fail', async () => {
    fetched.mockImplementation(broken);
    for (let n = 0; n < 3; n += 1) await look([crm], { wish: 'press' });
    deps = { ...deps, rests: createRests(local, () => 0) };
    await look([crm], { person: grace });
    expect(asks()).toBe(3);
  });

  it('is probed by a press, and well again with one answer', async () => {
    fetched.mockImplementation(broken);
    for (let n = 0; n < 3; n += 1) await look([crm], { wish: 'press' });
    fetched.mockImplementation(async () => Response.json({ plan: 'Pro' }));
    expect(await look([crm], { wish: 'press' })).toMatchObject({ crm: { status: 'ok' } });
    expect(await look([crm], { person: grace })).toMatchObject({ crm: { status: 'ok' } });
  });

  it('with a lost login is asked once, until the agent has come back', async () => {
    fetched.mockImplementation(async () => Response.json({}, { status: 401 }));
    await look([crm]);
    const others = await look([crm], { person: grace });
    expect(others).toMatchObject({ crm: { status: 'failed', problem: { code: 'signed-out' } } });
    await look([crm]);
    expect(asks()).toBe(1);
    fetched.mockImplementation(async () => Response.json({ plan: 'Pro' }));
    expect(await look([crm], { wish: 'back' })).toMatchObject({ crm: { status: 'ok' } });
    expect(await look([crm], { person: grace })).toMatchObject({ crm: { status: 'ok' } });
  });

  it('for one customer alone is asked about the others all the same', async () => {
    fetched.mockImplementation(async () => Response.json({ email: 'else@example.com', plan: 'Pro' }));
    for (let n = 0; n < 4; n += 1) await look([crm], { person: { ...ada, email: `p${n}@example.com` } });
    expect(asks()).toBe(4);
  });
});

describe('what goes along', () => {
  it('the ticket and who looks at it, where the dialect tells', async () => {
    await look([plain('a', ['plan'])], { ticket: { id: '42', url: `${desk}42` } });
    expect(bodies()[0]).toMatchObject({ thread: { id: '42' } });
    const app: Source = { kind: 'helpscout', id: 'app', label: 'App', url: 'https://app.example/' };
    await look([app], { agent: { email: 'vera@example.com' } });
    expect(bodies()[1]).toMatchObject({ user: { email: 'vera@example.com' } });
  });

  it('nothing is asked without the token that the pack wants, and it says so', async () => {
    const wants = { ...crm, token: {} };
    expect(await look([wants])).toMatchObject({
      crm: { status: 'failed', problem: { code: 'no-token', host: 'crm.example' } },
    });
    expect(fetched).not.toHaveBeenCalled();
    await keepCredential(local, 'token', 'crm', { origin: 'https://crm.example', value: 'abc', at: 1 });
    fetched.mockImplementation(async () => Response.json({ plan: 'Pro' }));
    expect(await look([wants])).toMatchObject({ crm: { status: 'ok' } });
    expect(fetched.mock.calls[0]?.[1].headers).toMatchObject({ Authorization: 'Bearer abc' });
    expect(JSON.stringify(await db.customers.toArray())).not.toContain('abc');
  });

  it('a token stays home when the pack points the source elsewhere', async () => {
    await keepCredential(local, 'token', 'crm', { origin: 'https://crm.example', value: 'abc', at: 1 });
    const moved = { ...crm, url: 'https://evil.example/{{customer.email}}', token: {} };
    expect(await look([moved])).toMatchObject({
      crm: { problem: { code: 'no-token', host: 'evil.example' } },
    });
    expect(fetched).not.toHaveBeenCalled();
  });
});

it('a quick source is kept and told before a slow one has answered', async () => {
  const { promise, resolve } = Promise.withResolvers<Response>();
  fetched.mockImplementation(async (address) => (address === url ? promise : Response.json({ plan: 'Pro' })));
  const asking = look([plain('a', ['plan']), crm]);
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  const [row] = await db.customers.toArray();
  expect(row?.answers).toMatchObject({ crm: { status: 'ok' } });
  expect(row?.answers['a']).toBeUndefined();
  resolve(Response.json({ cards: [] }));
  await asking;
});

it('is given up after its own time, fifteen seconds unless told, never half a minute', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    for (const [timeout, waits] of [
      [undefined, 15_000],
      [2, 2_000],
      [90, 25_000],
    ] as const) {
      fetched.mockImplementationOnce(
        (_, { signal }) =>
          new Promise((_answer, fail) => {
            signal?.addEventListener('abort', () => fail(new Error('aborted')));
          }),
      );
      const before = fetched.mock.calls.length;
      let ended = false;
      const asking = look([{ ...crm, timeout }], { wish: 'press' }).finally(() => (ended = true));
      await vi.waitFor(() => expect(fetched.mock.calls.length).toBe(before + 1));
      await vi.advanceTimersByTimeAsync(waits - 1);
      expect(ended).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(await asking).toMatchObject({ crm: { problem: { code: 'timeout' } } });
    }
  } finally {
    vi.useRealTimers();
  }
});
