import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CustomerFields } from '../../../lib/customers/customer';
import type { NewAnswer } from '../../../lib/customers/new-answer';
import { createReader } from '../../../lib/customers/reader';
import { printOf } from '../../../lib/customers/record';
import { forgetTicket, keepAnswers, NamelessPersonError, remember } from '../../../lib/customers/writer';
import type { Person } from '../../../lib/desks/desk';
import type { JsonSource } from '../../../lib/pack/pack';
import { openDatabase, type Database } from '../../../lib/store/db';
import { forgetAll } from '../../../lib/store/remove';

const desk = 'https://rt.example/';
const person = (more: Partial<Person>): Person => ({ role: 'requester', hook: 'slot', ...more });
const ada = person({ email: 'Ada@Example.com', name: 'Ada Lovelace', deskId: '14' });
const ticket = (id: string, firstHand = true) => ({
  key: `rt:${desk}#${id}`,
  id,
  url: `${desk}Ticket/Display.html?id=${id}`,
  firstHand,
});
const crm: JsonSource = {
  kind: 'json',
  id: 'crm',
  label: 'Account',
  url: 'https://crm.example/',
  map: {},
  ttl: 60,
};

const print = printOf(crm);
const says = (facts: CustomerFields): NewAnswer => ({
  print,
  at: now,
  is: 'said',
  part: 'all',
  said: { facts },
});
const keep = (id: string, answer: NewAnswer) => keepAnswers(db, id, new Map([[crm, answer]]));

const noChoices = { get: async () => ({}) };

let db: Database;
let now = 1_000_000;
let count = 0;
const reader = () =>
  createReader(
    db,
    async () => [crm],
    noChoices,
    () => now,
  );

beforeEach(() => {
  db = openDatabase(`test-${(count += 1)}`);
  now = 1_000_000;
});

describe('a person who was remembered', () => {
  it('is found by address without regard to case, and keeps the record’s id', async () => {
    const row = await remember(db, ada, desk, ticket('1'), now);
    const again = await remember(db, person({ email: 'ada@example.COM' }), desk, ticket('2'), now + 1);
    expect(again.id).toBe(row.id);
    expect((await reader().open(person({ email: 'ADA@example.com' }), desk))?.name).toBe('Ada Lovelace');
  });

  it('is found by the desk’s id where the page shows no address, on that desk only', async () => {
    await remember(db, ada, desk, ticket('1'), now);
    const unnamed = person({ deskId: '14' });
    expect((await reader().open(unnamed, desk))?.email).toBe('Ada@Example.com');
    expect(await reader().open(unnamed, 'https://other.example/')).toBeNull();
  });

  it('is not mixed up with somebody whose address differs in its plus-tag', async () => {
    await remember(db, ada, desk, ticket('1'), now);
    expect(await reader().open(person({ email: 'ada+shop@example.com' }), desk)).toBeNull();
  });

  it('is not taken for a new address under the same desk id', async () => {
    await remember(db, ada, desk, ticket('1'), now);
    expect(await reader().open(person({ email: 'new@example.com', deskId: '14' }), desk)).toBeNull();
  });

  it('needs something to be found by', async () => {
    await expect(remember(db, person({ name: 'Ada' }), desk, null, now)).rejects.toThrow(NamelessPersonError);
  });
});

describe('a ticket that was seen', () => {
  it('tells who its customer was, when, and what it was about', async () => {
    await remember(db, ada, desk, { ...ticket('1'), subject: 'Help' }, now);
    expect(await reader().ticket(ticket('1').key)).toMatchObject({
      person: { email: 'Ada@Example.com' },
      at: now,
      subject: 'Help',
    });
  });

  it('tells nothing where the agent chose its customer: that is no evidence for the next visit', async () => {
    await remember(db, ada, desk, ticket('1', false), now);
    expect(await reader().ticket(ticket('1').key)).toBeNull();
    expect((await reader().open(ada, desk))?.tickets.map(({ id }) => id)).toEqual(['1']);
  });

  it('can be forgotten alone; its customer stays', async () => {
    for (const id of ['1', '2']) await remember(db, ada, desk, ticket(id), now);
    await forgetTicket(db, ticket('1').key);
    expect(await reader().ticket(ticket('1').key)).toBeNull();
    expect(await reader().ticket(ticket('2').key)).not.toBeNull();
    expect((await reader().open(ada, desk))?.name).toBe('Ada Lovelace');
  });

  it('stands in the record, newest first', async () => {
    for (const id of ['1', '2', '3']) await remember(db, ada, desk, ticket(id), (now += 1));
    const record = await reader().open(ada, desk);
    expect(record?.tickets.map(({ id }) => id)).toEqual(['3', '2', '1']);
  });
});

describe('what a source said', () => {
  it('is told with its age, and goes stale', async () => {
    const { id } = await remember(db, ada, desk, null, now);
    await keep(id, says({ plan: 'Pro' }));
    expect(await reader().get(id)).toMatchObject({
      plan: 'Pro',
      answers: [{ stale: false, fetchedAt: now }],
    });
    now += 60_000;
    expect((await reader().get(id))?.answers[0]?.stale).toBe(true);
    now = 5; // a clock that was set back
    expect((await reader().get(id))?.answers[0]?.stale).toBe(true);
  });

  it('outlives a failed try, with the time it was read', async () => {
    const { id } = await remember(db, ada, desk, null, now);
    await keep(id, says({ plan: 'Pro' }));
    await keep(id, { print, at: now, is: 'failed', problem: { code: 'timeout', host: 'crm.example' } });
    expect(await reader().get(id)).toMatchObject({
      plan: 'Pro',
      answers: [{ status: 'failed', fetchedAt: now, problem: { code: 'timeout' } }],
    });
  });

  it('is void once the source is pointed elsewhere or mapped otherwise', async () => {
    const { id } = await remember(db, ada, desk, null, now);
    await keep(id, says({ plan: 'Pro' }));
    const elsewhere = createReader(
      db,
      async () => [{ ...crm, url: 'https://other.example/' }],
      noChoices,
      () => now,
    );
    expect(await elsewhere.get(id)).toMatchObject({ answers: [{ status: 'never', facts: {} }] });
    await keep(id, {
      print: 'another',
      at: now,
      is: 'failed',
      problem: { code: 'timeout', host: 'other.example' },
    });
    expect(JSON.stringify(await db.customers.get(id))).not.toContain('Pro');
  });

  it('does not put another address or name over the desk’s', async () => {
    const { id } = await remember(db, ada, desk, null, now);
    const facts = { name: 'A. L.', email: 'billing@example.com', company: 'Engines' };
    await keep(id, says(facts));
    expect(await reader().get(id)).toMatchObject({
      name: 'Ada Lovelace',
      email: 'Ada@Example.com',
      company: 'Engines',
    });
  });
});

describe('search', () => {
  it('finds by name, address and company, in any case', async () => {
    const { id } = await remember(db, ada, desk, null, now);
    await keep(id, says({ company: 'Analytical Engines' }));
    await remember(db, person({ email: 'grace@example.org', name: 'Grace' }), desk, null, now);
    for (const text of ['lovel', 'ADA@', 'engines']) {
      expect((await reader().search(text)).map((found) => found.id)).toEqual([id]);
    }
    expect(await reader().search('  ')).toEqual([]);
  });
});

it('a damaged row is no row, and does not hide the others', async () => {
  const { id } = await remember(db, ada, desk, ticket('1'), now);
  await db.table('tickets').put({ key: 'junk', customerId: id, seenAt: now + 5 });
  expect((await reader().get(id))?.tickets.map((seen) => seen.id)).toEqual(['1']);
  await db.table('customers').put({ id, answers: 7 });
  expect(await reader().get(id)).toBeNull();
});

it('forgetting leaves nothing', async () => {
  await remember(db, ada, desk, ticket('1'), now);
  await forgetAll(db);
  expect(await reader().open(ada, desk)).toBeNull();
  expect(await reader().ticket(ticket('1').key)).toBeNull();
});
