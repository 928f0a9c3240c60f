import { createStage, desk, personOf, ticketOf } from './stage';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../lib/customers/reader';
import type { NewAnswer } from '../../../lib/customers/new-answer';
import { printOf } from '../../../lib/customers/record';
import { keepAnswers, remember } from '../../../lib/customers/writer';
import { createKeeper } from '../../../lib/keeping/keeper';
import { readNotice } from '../../../lib/keeping/notice';
import type { JsonSource, Source } from '../../../lib/pack/pack';
import type { Database } from '../../../lib/store/db';

/** The next writes of customers find no room, as a browser says it: in the transaction's own error. */
function fill(db: Database, times: number) {
  let left = times;
  db.use({
    stack: 'dbcore',
    name: 'full',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            if (name !== 'customers' || request.type !== 'put' || left <= 0) return table.mutate(request);
            left -= 1;
            return Promise.reject(new DOMException('The disk is full.', 'QuotaExceededError'));
          },
        };
      },
    }),
  });
}

/** A crowd of 100, somebody seen long ago, and no room for `times` more writes. */
async function fullStage(times: number) {
  const stage = createStage();
  const ids = await stage.crowd(100);
  stage.db.close();
  fill(stage.db, times);
  await stage.db.open();
  stage.db.keeper = createKeeper(stage.deps);
  return { ...stage, ids };
}

const facts = { plan: 'Gold' };
const crm: JsonSource = { kind: 'json', id: 'crm', label: 'CRM', url: 'https://crm.example/', map: {} };
const says = new Map<Source, NewAnswer>([
  [crm, { print: printOf(crm), at: 5, is: 'said', part: 'all', said: { facts } }],
]);
const reader = (db: Database) => createReader(db, async () => [crm], { get: async () => ({}) });

describe('where there is no room', () => {
  it('the oldest go, the write is tried again, and the agent is told', async () => {
    const stage = await fullStage(1);
    const row = await remember(stage.db, personOf(1), desk, ticketOf(1), stage.clock.now);
    const left = await stage.kept();
    expect(left).toContain(row.id);
    expect(left.filter((id) => stage.ids.includes(id))).toEqual(stage.ids.slice(20));
    expect(await readNotice(stage.area)).toEqual({ code: 'made-room', at: stage.clock.now });
    expect(stage.db.held.get(row.id)).toBeUndefined();
  });

  it('and none can be made, the customer is held: shown whole, and the same one next time', async () => {
    const stage = await fullStage(9);
    const row = await remember(stage.db, personOf(1), desk, ticketOf(1), stage.clock.now);
    await keepAnswers(stage.db, row.id, says);
    expect(await stage.kept()).not.toContain(row.id);
    expect(await reader(stage.db).get(row.id)).toMatchObject({
      id: row.id,
      name: 'Person Number1',
      plan: 'Gold',
      keys: ['email:person1@example.com', `desk:${desk}#1`],
    });
    expect(await reader(stage.db).open(personOf(1), desk)).toMatchObject({ id: row.id });
    const again = await remember(stage.db, personOf(1), desk, null, stage.clock.now + 1);
    expect(again).toMatchObject({ id: row.id, answers: { crm: { facts } } });
    expect(await readNotice(stage.area)).toMatchObject({ code: 'no-room' });
  });

  it('any more, what was held is kept as soon as there is room again', async () => {
    const stage = await fullStage(2);
    const row = await remember(stage.db, personOf(1), desk, ticketOf(1), stage.clock.now);
    await keepAnswers(stage.db, row.id, says);
    expect(await stage.kept()).not.toContain(row.id);
    await remember(stage.db, personOf(1), desk, ticketOf(1), stage.clock.now);
    expect(await stage.db.customers.get(row.id)).toMatchObject({ answers: { crm: { facts } } });
    expect(stage.db.held.get(row.id)).toBeUndefined();
  });

  it('for an answer, the record that is kept stays, and the fresh answer is shown', async () => {
    const stage = createStage();
    const id = await stage.seen(1);
    stage.db.close();
    fill(stage.db, 9);
    await stage.db.open();
    await keepAnswers(stage.db, id, says);
    expect(await reader(stage.db).get(id)).toMatchObject({
      id,
      plan: 'Gold',
      // Notes and the chosen account hang on these.
      keys: ['email:person1@example.com', `desk:${desk}#1`],
      tickets: [{ key: ticketOf(1).key }],
    });
    expect(await reader(stage.db).open(personOf(1), desk)).toMatchObject({ id, plan: 'Gold' });
    expect(await stage.db.customers.get(id)).toMatchObject({ answers: {} });
  });

  it('for two answers at once, both are shown', async () => {
    const stage = createStage();
    const id = await stage.seen(1);
    stage.db.close();
    fill(stage.db, 9);
    await stage.db.open();
    const shop: JsonSource = { ...crm, id: 'shop' };
    const other = new Map([[shop, { ...says.get(crm)!, said: { facts: { company: 'Acme' } } } as NewAnswer]]);
    await Promise.all([keepAnswers(stage.db, id, says), keepAnswers(stage.db, id, other)]);
    expect(stage.db.held.get(id)?.answers).toMatchObject({ crm: { facts }, shop: { facts: {} } });
  });

  it('for an answer, it is shown until the next visit finds room, and kept then', async () => {
    const stage = createStage();
    const id = await stage.seen(1);
    stage.db.close();
    // The answer, and the next visit.
    fill(stage.db, 2);
    await stage.db.open();
    await keepAnswers(stage.db, id, says);
    const { deskId: _unnamed, ...byAddress } = personOf(1);
    await remember(stage.db, byAddress, desk, ticketOf(1), stage.clock.now);
    expect(await reader(stage.db).get(id)).toMatchObject({
      plan: 'Gold',
      keys: ['email:person1@example.com', `desk:${desk}#1`],
    });
    await remember(stage.db, byAddress, desk, ticketOf(1), stage.clock.now);
    expect(stage.db.held.get(id)).toBeUndefined();
    expect(await stage.db.customers.get(id)).toMatchObject({ answers: { crm: { facts } } });
  });

  it('memory holds fifty: those before make room', async () => {
    const stage = createStage();
    stage.db.close();
    fill(stage.db, 1_000);
    await stage.db.open();
    const rows = [];
    for (let n = 0; n < 51; n += 1) rows.push(await remember(stage.db, personOf(n), desk, null, n));
    expect(rows.filter(({ id }) => stage.db.held.get(id))).toEqual(rows.slice(1));
  });
});

it('a database that does not open at all holds nobody, and everybody is shown', async () => {
  const { db } = createStage();
  db.close();
  const row = await remember(db, personOf(1), desk, ticketOf(1), 1);
  await keepAnswers(db, row.id, says);
  expect(await reader(db).get(row.id)).toMatchObject({ name: 'Person Number1', plan: 'Gold' });
});

it('an error that is not about room is not taken for one', async () => {
  const stage = createStage();
  stage.db.keeper = createKeeper(stage.deps);
  const ids = await stage.crowd(30);
  const odd = { ...personOf(1), name: (() => 'no string') as unknown as string };
  await remember(stage.db, odd, desk, null, 1);
  expect(await stage.kept()).toEqual(ids);
  expect(await readNotice(stage.area)).toBeNull();
});
