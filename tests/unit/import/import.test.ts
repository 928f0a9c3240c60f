import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importedId } from '../../../lib/customers/customer';
import { createReader } from '../../../lib/customers/reader';
import { sayingOf } from '../../../lib/import/accounts';
import { refusedOf } from '../../../lib/import/report';
import { takeBack } from '../../../lib/import/take-back';
import { contents, customerOf, fresh, lines, planOf, run, seen } from './stage';

const header = 'Email,Name,User ID,Company,Plan,Stripe ID,Seats';
const ada = 'ada@example.com,Ada Lovelace,007,Engines,Pro,cus_adaada,12';
const grace = 'grace@example.org,Grace Hopper,8,Navy,Free,cus_grace1,3';

describe('a row becomes a customer', () => {
  it('who is found by address, with everything kept as text', async () => {
    const db = fresh();
    const file = lines(header, ada, grace);
    expect(await run(db, await planOf(file), file)).toMatchObject({
      end: 'done',
      rows: 2,
      counts: { imported: 2, updated: 0, unchanged: 0, refused: 0 },
    });
    const row = await customerOf(db, 'email:ada@example.com');
    expect(row).toMatchObject({ email: 'ada@example.com', updatedAt: 1000, usedAt: 0 });
    expect(row).not.toHaveProperty('name');
    expect(row.words).toContain('lovelace');
    expect(row.answers).toEqual({
      [importedId]: {
        print: 'team.csv',
        status: 'ok',
        fetchedAt: 1000,
        facts: {
          email: 'ada@example.com',
          externalId: '007',
          name: 'Ada Lovelace',
          company: 'Engines',
          plan: 'Pro',
          stripeId: 'cus_adaada',
          fields: [{ label: 'Seats', value: '12' }],
        },
      },
    });
    const reader = createReader(
      db,
      async () => [],
      { get: async () => ({}) },
      () => 2000,
    );
    const person = { role: 'requester', email: 'ADA@example.com', hook: 'page' } as const;
    expect(await reader.open(person, 'https://desk.example.com/')).toMatchObject({
      name: 'Ada Lovelace',
      externalId: '007',
      stripeId: 'cus_adaada',
      answers: [{ sourceId: importedId, label: 'team.csv', stale: false }],
    });
  });

  it('or by id, where the row has no address', async () => {
    const db = fresh();
    const file = lines('User ID,Email,Name', '17,,Ada', '18,n/a,Grace', '19,x@example.com,X');
    await run(db, await planOf(file), file);
    expect(await customerOf(db, 'external:17')).toMatchObject({ externalId: '17' });
    const { answers } = await customerOf(db, 'external:18');
    expect(answers[importedId]?.facts).toEqual({ externalId: '18', name: 'Grace' });
  });

  it('without changing what desk and sources said of somebody known', async () => {
    const db = fresh();
    const { id } = await seen(db, 'ada@example.com', '1');
    const said = { print: 'x', status: 'ok', fetchedAt: 700, facts: { plan: 'Gold' } } as const;
    const row = await db.customers.get(id);
    if (row) await db.customers.put({ ...row, answers: { crm: said } });
    const before = await customerOf(db, 'email:ada@example.com');
    const file = lines(header, ada);
    expect((await run(db, await planOf(file), file)).counts).toMatchObject({ imported: 1 });
    const { answers, words: _words, ...after } = await customerOf(db, 'email:ada@example.com');
    const { answers: _answers, words: _were, ...was } = before;
    expect(after).toEqual(was);
    expect(answers['crm']).toEqual(said);
    expect(await db.aliases.count()).toBe(1);
  });
});

describe('several rows about one address', () => {
  const of = async (...rows: string[]) => {
    const db = fresh();
    const file = lines(header, ...rows);
    const { counts } = await run(db, await planOf(file), file, 2);
    const { answers } = await customerOf(db, 'email:ada@example.com');
    return { counts, answer: answers[importedId] };
  };
  const second = 'Ada@Example.com,Ada Lovelace,9,Mills,Free,cus_second,1';

  it('are accounts, and none is taken by chance', async () => {
    const { counts, answer } = await of(ada, grace, 'x@example.com,,,,,,', second);
    expect(counts).toEqual({ imported: 4, updated: 0, unchanged: 0, refused: 0 });
    expect(answer?.facts).toEqual({});
    expect(answer?.accounts?.map(({ key, facts }) => [key, facts.company])).toEqual([
      ['007', 'Engines'],
      ['9', 'Mills'],
    ]);
  });

  it('are one where they say the same', async () => {
    const { counts, answer } = await of(ada, grace, ada, ada);
    expect(counts).toEqual({ imported: 2, updated: 0, unchanged: 2, refused: 0 });
    expect(answer?.accounts).toBeUndefined();
    expect(answer?.facts.company).toBe('Engines');
  });

  it('have the same keys in whatever order they stand, also where two give one id', async () => {
    const rows = [
      ada,
      ada.replace('Pro', 'Free'),
      second,
      'ada@example.com,Ada,,,,,1',
      'ada@example.com,Ada,,,,,2',
    ];
    const keys = async (order: string[]) => {
      const { answer } = await of(...order);
      return new Map(answer?.accounts?.map(({ key, facts }) => [sayingOf(facts), key]));
    };
    const first = await keys(rows);
    expect(new Set(first.values()).size).toBe(5);
    expect(await keys([...rows].reverse())).toEqual(first);
  });

  it('are refused where they are too many to be one person', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => `ada@example.com,Ada,id-${at},,,,`);
    const { counts, answer } = await of(...rows);
    expect(counts).toEqual({ imported: 50, updated: 0, unchanged: 0, refused: 10 });
    expect(answer?.accounts).toHaveLength(50);
  });
});

describe('a file again', () => {
  it('changes what differs, counts what does not, and leaves who is not in it', async () => {
    const db = fresh();
    const first = lines(header, ada, grace, 'old@example.com,Old,,,,,');
    await run(db, await planOf(first), first);
    const later = lines(header, ada, grace.replace('Free', 'Pro'), 'new@example.com,New,,,,,');
    const plan = await planOf(later, { id: 'two', startedAt: 2000 });
    expect((await run(db, plan, later)).counts).toEqual({
      imported: 1,
      updated: 1,
      unchanged: 1,
      refused: 0,
    });
    const facts = async (email: string) => (await customerOf(db, `email:${email}`)).answers[importedId];
    expect(await facts('grace@example.org')).toMatchObject({ fetchedAt: 2000, facts: { plan: 'Pro' } });
    expect(await facts('ada@example.com')).toMatchObject({ fetchedAt: 2000 });
    expect(await facts('old@example.com')).toMatchObject({ fetchedAt: 1000 });
    expect(await db.customers.count()).toBe(4);
  });
});

describe('refused rows', () => {
  it('are told with line and reason, each once', async () => {
    const db = fresh();
    const file = lines(
      header,
      ada,
      ',Nobody,,,,,',
      'ada(at)example.com,Ada,,,,,',
      'a@example.com b@example.com,Two,,,,,',
      'grace@example.org,Hopper, Grace,8,Navy,Free,cus_grace1,3',
      `,Long,${'9'.repeat(501)},,,,`,
      '"open,x',
      grace,
    );
    const { counts } = await run(db, await planOf(file), file, 2);
    expect(counts).toEqual({ imported: 2, updated: 0, unchanged: 0, refused: 6 });
    const refused = await refusedOf(db, 'one');
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [3, 'no-key'],
      [4, 'bad-email'],
      [5, 'bad-email'],
      [6, 'more-cells'],
      [7, 'long-id'],
      [8, 'quotes'],
    ]);
    expect(refused[1]?.value).toBe('ada(at)example.com');
    expect(await refusedOf(db, 'one', 2)).toHaveLength(2);
  });
});

/** Rows of a few people, some of them odd, so that addresses meet within and across batches. */
const rowArb = fc.oneof(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('', '1', '2'), fc.constantFrom('Pro', 'Free'))
    .map(([who, id, plan]) => `${who}@example.com,Name,${id},,${plan},,`),
  fc.constantFrom(',,7,,,,', 'nope,,,,,,', '"x', ',,,,,,', ada, 'z@example.com,,,,,,,,extra'),
);
const fileArb = fc.array(rowArb, { minLength: 1, maxLength: 24 });

describe('at every place where it may be stopped', () => {
  it('going on comes to the database of an import in one go', async () => {
    await fc.assert(
      fc.asyncProperty(fileArb, fc.integer({ min: 1, max: 5 }), async (rows, batch) => {
        const file = lines(header, ada, ...rows);
        const plan = await planOf(file);
        const whole = fresh();
        const { counts, rows: read } = await run(whole, plan, file, batch);
        const wanted = await contents(whole);
        const batches = Math.ceil(read / batch);
        for (let stop = 1; stop < batches; stop += 1) {
          const db = fresh();
          expect((await run(db, plan, file, batch, stop)).end).toBe('stopped');
          expect(await run(db, plan, file, batch)).toEqual({ end: 'done', counts, rows: read });
          expect(await contents(db)).toEqual(wanted);
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('a batch that fails leaves nothing behind', async () => {
    const db = fresh();
    const file = lines(header, ada, grace);
    const plan = await planOf(file);
    const fail = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    db.imports.hook('creating', fail);
    await expect(run(db, plan, file)).rejects.toThrow('no room');
    expect(await db.customers.count()).toBe(0);
    db.imports.hook('creating').unsubscribe(fail);
    expect((await run(db, plan, file)).counts).toMatchObject({ imported: 2 });
  });

  it('every row is counted once', async () => {
    await fc.assert(
      fc.asyncProperty(fileArb, async (rows) => {
        const file = lines(header, ada, ...rows);
        const db = fresh();
        const { counts, rows: read } = await run(db, await planOf(file), file);
        const blank = rows.filter((row) => row === ',,,,,,').length;
        expect(read).toBe(rows.length + 1 - blank);
        expect(counts.imported + counts.updated + counts.unchanged + counts.refused).toBe(read);
        const refused = await refusedOf(db, 'one');
        expect(refused).toHaveLength(counts.refused);
        expect(new Set(refused.map(({ line }) => line)).size).toBe(counts.refused);
      }),
      { numRuns: 40 },
    );
  });
});

describe('taking back', () => {
  const take = async (db: ReturnType<typeof fresh>, part = {}) =>
    takeBack(db, { id: 'one', print: 'team.csv', startedAt: 1000, ...part });

  it('removes what the import said, and those of whom nothing else is known', async () => {
    const db = fresh();
    await seen(db, 'grace@example.org', '1');
    const before = await contents(db);
    const file = lines(header, ada, grace);
    await run(db, await planOf(file), file, 1);
    await take(db);
    expect(await contents(db)).toEqual(before);
  });

  it('leaves whom a ticket has shown since, and what a later import says', async () => {
    const db = fresh();
    const file = lines(header, ada, grace);
    await run(db, await planOf(file), file);
    await run(db, await planOf(file, { id: 'two', startedAt: 2000 }), lines(header, grace));
    await seen(db, 'ada@example.com', '5', 3000);
    await take(db);
    const kept = await customerOf(db, 'email:ada@example.com');
    expect(kept).toMatchObject({ name: 'Desk ada@example.com', answers: {} });
    expect(kept.words).not.toContain('engines');
    expect((await customerOf(db, 'email:grace@example.org')).answers[importedId]?.fetchedAt).toBe(2000);
    await take(db, { id: 'two', startedAt: 2000 });
    expect(await db.customers.count()).toBe(1);
    expect(await db.aliases.count()).toBe(1);
    expect(await db.imports.count()).toBe(0);
  });

  it('works on an import that was stopped half way', async () => {
    const db = fresh();
    const file = lines(header, ada, grace);
    await run(db, await planOf(file), file, 1, 1);
    expect(await db.customers.count()).toBe(1);
    await take(db);
    expect(await contents(db)).toEqual({ customers: [], aliases: [], imports: [] });
  });
});
