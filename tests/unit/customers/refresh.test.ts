import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { printOf } from '../../../lib/customers/record';
import { refresh, type RefreshDeps } from '../../../lib/customers/refresh';
import { remember } from '../../../lib/customers/writer';
import type { Person } from '../../../lib/desks/desk';
import type { JsonSource } from '../../../lib/pack/pack';
import { passFor } from '../../../lib/sources/credentials/credentials';
import { createRests } from '../../../lib/sources/rests';
import { openDatabase, type Database } from '../../../lib/store/db';
import { forgetAll } from '../../../lib/store/remove';
import { customerRowSchema, parseRow, type CustomerRow } from '../../../lib/store/rows';
import { createArea, type MemoryArea } from '../memory-area';

const desk = 'https://rt.example/';
const ada: Person = { role: 'requester', hook: 'slot', email: 'ada@example.com', name: 'Ada' };
const crm: JsonSource = {
  kind: 'json',
  id: 'crm',
  label: 'CRM',
  url: 'https://crm.example/find?email={{customer.email}}',
  map: { email: '/email', plan: '/plan' },
  ttl: 60,
};
const account: JsonSource = {
  ...crm,
  id: 'account',
  url: 'https://accounts.example/{{customer.externalId}}',
  map: { externalId: '/id', plan: '/plan' },
};

const json = (body: unknown, init?: ResponseInit) => Response.json(body, init);
const pro = () => json({ email: 'Ada@Example.com', plan: 'Pro' });

let db: Database;
let count = 0;
let now = 1_000_000;
let row: CustomerRow;
const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
let deps: RefreshDeps;
let memory: MemoryArea;
let talkedTo: string[];

const stored = async () => {
  const found = parseRow(customerRowSchema, await db.customers.get(row.id));
  if (!found) throw new Error('the row is gone or damaged');
  return found;
};
/** As the background does it: what is remembered now, then the sources that are due. */
async function run(force = false, sources = [crm], person = ada): Promise<CustomerRow['answers']> {
  row = await remember(db, person, desk, null, now);
  await refresh({ id: row.id, person }, sources, force ? 'press' : 'quiet', deps);
  return (await stored()).answers;
}
const asked = () => fetched.mock.calls.map(([url]) => url);

beforeEach(async () => {
  db = openDatabase(`refresh-${(count += 1)}`);
  memory = createArea();
  talkedTo = [];
  now = 1_000_000;
  fetched.mockReset();
  fetched.mockImplementation(async () => pro());
  deps = {
    db,
    fetch: (input, init) => {
      if (typeof input !== 'string') throw new Error('an address was expected');
      return fetched(input, init ?? {});
    },
    mayAsk: async () => true,
    passFor: (source) => passFor(source, { local: memory }),
    rests: createRests(memory, () => 0),
    hosts: { note: async (host) => void talkedTo.push(host) },
    now: () => now,
  };
});

it('asks about the person and keeps the facts with the time they were read', async () => {
  expect(await run()).toEqual({
    crm: {
      print: printOf(crm),
      status: 'ok',
      facts: { email: 'Ada@Example.com', plan: 'Pro' },
      fetchedAt: now,
    },
  });
  expect(asked()).toEqual(['https://crm.example/find?email=ada%40example.com']);
});

it('keeps the values that links are made of', async () => {
  fetched.mockImplementation(async () => json({ email: 'ada@example.com', org: { slug: 'engines' } }));
  const mapped = { ...crm, map: { email: '/email', values: { org: '/org/slug' } } };
  const { crm: answer } = await run(false, [mapped]);
  expect(answer?.facts).toEqual({ email: 'ada@example.com', values: { org: 'engines' } });
});

describe('whether a source is asked', () => {
  it('not while its answer is fresh, unless the agent says so; again once it is stale', async () => {
    await run();
    now += 59_999;
    await run();
    expect(asked()).toHaveLength(1);
    await run(true);
    expect(asked()).toHaveLength(2);
    now += 60_000;
    await run();
    expect(asked()).toHaveLength(3);
  });

  it('again after a failure, at the next look, though older facts are still fresh', async () => {
    await run();
    now += 1000;
    fetched.mockImplementationOnce(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await run(true)).toMatchObject({ crm: { status: 'failed', fetchedAt: now - 1000 } });
    now += 5_000;
    expect(await run()).toMatchObject({ crm: { status: 'ok', fetchedAt: now } });
  });

  it('again after a failure where nothing is known', async () => {
    fetched.mockImplementationOnce(async () => json({}, { status: 500 }));
    expect(await run()).toMatchObject({ crm: { status: 'failed', problem: { code: 'server-error' } } });
    now += 5_000;
    expect(await run()).toMatchObject({ crm: { status: 'ok' } });
    expect((await stored()).answers['crm']).not.toHaveProperty('problem');
  });

  it('again at once where it is pointed elsewhere or mapped otherwise; its old facts are gone', async () => {
    await run();
    const moved = { ...crm, url: 'https://new.example/{{customer.email}}' };
    fetched.mockImplementationOnce(() => Promise.reject(new TypeError('Failed to fetch')));
    const answers = await run(false, [moved]);
    expect(asked()).toHaveLength(2);
    expect(answers).toMatchObject({ crm: { status: 'failed', facts: {} } });
    expect(answers['crm']).not.toHaveProperty('fetchedAt');
  });

  it('not before the time that a busy host has named, not even by force', async () => {
    fetched.mockImplementationOnce(async () => json({}, { status: 429, headers: { 'retry-after': '30' } }));
    expect(await run()).toMatchObject({
      crm: { status: 'failed', problem: { code: 'busy', host: 'crm.example', retryAt: now + 30_000 } },
    });
    now += 29_999;
    await run(true);
    expect(asked()).toHaveLength(1);
    now += 1;
    expect(await run()).toMatchObject({ crm: { status: 'ok' } });
  });

  it('not where there is nothing to ask it with; it stays as it was', async () => {
    expect(await run(true, [account])).toEqual({});
    expect(asked()).toEqual([]);
    const known = { ...ada, externalId: 'u-1' };
    fetched.mockImplementationOnce(async () => json({ id: 'u-1', plan: 'Pro' }));
    expect(await run(true, [account], known)).toMatchObject({ account: { status: 'ok' } });
    expect(asked()).toEqual(['https://accounts.example/u-1']);
  });

  it('with what an earlier sighting of the same person told', async () => {
    await remember(db, { ...ada, externalId: 'u-1' }, desk, null, now);
    fetched.mockImplementationOnce(async () => json({ id: 'u-1', plan: 'Pro' }));
    expect(await run(false, [account])).toMatchObject({ account: { facts: { plan: 'Pro' } } });
  });

  it('not without the browser’s permission, which is told', async () => {
    deps.mayAsk = async (url) => !url.startsWith('https://crm.example/');
    expect(await run()).toMatchObject({
      crm: { status: 'failed', problem: { code: 'no-permission', host: 'crm.example' } },
    });
    expect(asked()).toEqual([]);
    deps.mayAsk = async () => true;
    expect(await run()).toMatchObject({ crm: { status: 'ok' } });
  });
});

describe('what a source says', () => {
  const failsWith = async (answer: () => Promise<Response>) => {
    await run();
    now += 60_000;
    fetched.mockImplementationOnce(answer);
    return (await run())['crm'];
  };

  it('nothing at all: the facts stay, with their age', async () => {
    const answer = await failsWith(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(answer).toMatchObject({
      status: 'failed',
      problem: { code: 'unreachable', host: 'crm.example' },
      facts: { plan: 'Pro' },
      fetchedAt: 1_000_000,
    });
  });

  it('404: this customer is unknown there, and earlier facts no longer hold', async () => {
    const answer = await failsWith(async () => json({}, { status: 404 }));
    expect(answer).toEqual({ print: printOf(crm), status: 'unknown', facts: {}, fetchedAt: now });
    now += 59_999;
    await run();
    expect(asked()).toHaveLength(2);
  });

  it('somebody else’s facts: none of them are kept', async () => {
    const answer = await failsWith(async () => json({ email: 'grace@example.org', plan: 'Enterprise' }));
    expect(answer).toMatchObject({
      status: 'failed',
      problem: { code: 'wrong-customer' },
      facts: { plan: 'Pro' },
    });
    expect(JSON.stringify(await stored())).not.toMatch(/grace|Enterprise/);
  });

  it.each([
    ['a login page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'web-page'],
    ['a refusal', () => json({}, { status: 403 }), 'forbidden'],
    ['none of the facts that the pack points to', () => json({ other: 1 }), 'bad-shape'],
    ['no JSON', () => new Response('{', { headers: { 'content-type': 'application/json' } }), 'not-json'],
  ])('%s', async (_, answer, code) => {
    expect(await failsWith(async () => answer())).toMatchObject({ status: 'failed', problem: { code } });
  });

  it('one source’s failure does not keep another’s answer away', async () => {
    const other = { ...crm, id: 'other', url: 'https://other.example/{{customer.email}}' };
    fetched.mockImplementation(async (url) =>
      url.startsWith('https://other.example/') ? pro() : Promise.reject(new TypeError('Failed to fetch')),
    );
    expect(await run(false, [crm, other])).toMatchObject({
      crm: { status: 'failed' },
      other: { status: 'ok', facts: { plan: 'Pro' } },
    });
  });

  it('after everybody was forgotten is not kept', async () => {
    fetched.mockImplementationOnce(async () => {
      await forgetAll(db);
      return pro();
    });
    row = await remember(db, ada, desk, null, now);
    await refresh({ id: row.id, person: ada }, [crm], 'quiet', deps);
    expect(await db.customers.count()).toBe(0);
  });
});

describe('one request at a time', () => {
  /** Answers that wait until the test lets them go. */
  const holdAnswers = () => {
    const waiting: (() => void)[] = [];
    fetched.mockImplementation(
      () => new Promise((answer) => waiting.push(() => answer(json({ plan: 'Pro' })))),
    );
    return waiting;
  };
  it('per customer and source: tabs that ask together share it, and each gets its answer', async () => {
    const waiting = holdAnswers();
    const tabs = [false, true, false].map(async (force) => ({
      known: await remember(db, ada, desk, null, now),
      force,
    }));
    const all = await Promise.all(tabs);
    row = await remember(db, ada, desk, null, now);
    const asks = all.map(({ known, force }) =>
      refresh({ id: known.id, person: ada }, [crm], force ? 'press' : 'quiet', deps),
    );
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    waiting[0]?.();
    await Promise.all(asks);
    expect(asked()).toHaveLength(1);
    expect((await stored()).answers).toMatchObject({ crm: { status: 'ok' } });
  });

  it('of another customer, another source or another address does not wait for it', async () => {
    const waiting = holdAnswers();
    const grace = { ...ada, email: 'grace@example.org' };
    const rows = await Promise.all([ada, grace].map((who) => remember(db, who, desk, null, now)));
    const moved = { ...crm, url: 'https://new.example/{{customer.email}}' };
    const asks = rows.map((known) =>
      refresh({ id: known.id, person: ada }, [crm, { ...crm, id: 'shop' }], 'quiet', deps),
    );
    asks.push(...rows.map((known) => refresh({ id: known.id, person: ada }, [moved], 'quiet', deps)));
    await vi.waitFor(() => expect(waiting).toHaveLength(6));
    for (const go of waiting) go();
    await Promise.all(asks);
  });

  it('is over when it is answered, whatever the answer was', async () => {
    fetched.mockImplementationOnce(() => Promise.reject(new TypeError('Failed to fetch')));
    await run();
    expect(await run(true)).toMatchObject({ crm: { status: 'ok' } });
    await run(true);
    expect(asked()).toHaveLength(3);
  });
});
