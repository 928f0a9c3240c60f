import { describe, expect, it } from 'vitest';
import { importedId } from '../../../lib/customers/customer';
import { remember } from '../../../lib/customers/writer';
import { takeBack } from '../../../lib/import/take-back';
import { contents, customerOf, fresh, lines, planOf, run } from './stage';

describe('a file by id alone', () => {
  const desk = 'https://desk.example.com/';
  const byId = lines('User ID,Company,Plan', 'u-7,Engines,Pro');
  const named = (email: string, externalId: string) => ({
    role: 'requester' as const,
    hook: 'page',
    email,
    externalId,
    deskId: '70',
  });

  it('is recognised by a ticket that names an address with that id, and can still be taken back', async () => {
    const db = fresh();
    await run(db, await planOf(byId), byId);
    const { id } = await customerOf(db, 'external:u-7');
    const row = await remember(db, named('ada@example.com', 'u-7'), desk, null, 3000);
    expect(row).toMatchObject({
      id,
      email: 'ada@example.com',
      externalId: 'u-7',
      answers: { [importedId]: { facts: { company: 'Engines', plan: 'Pro' } } },
    });
    expect((await contents(db)).aliases).toEqual([
      'desk:https://desk.example.com/#70',
      'email:ada@example.com',
      'external:u-7',
    ]);
    expect(await db.customers.count()).toBe(1);
    await takeBack(db, { id: 'one', print: 'team.csv', startedAt: 1000 });
    expect(await customerOf(db, 'email:ada@example.com')).toMatchObject({ id, answers: {} });
  });

  it('is not taken from somebody who is known by more than that id', async () => {
    const db = fresh();
    const other = await remember(db, named('grace@example.org', 'u-7'), desk, null, 500);
    await run(db, await planOf(byId), byId);
    const row = await remember(db, { ...named('ada@example.com', 'u-7'), deskId: '71' }, desk, null, 3000);
    expect(row.id).not.toBe(other.id);
    expect(row.answers).toEqual({});
    expect(await customerOf(db, 'email:grace@example.org')).toMatchObject({
      id: other.id,
      answers: { [importedId]: { facts: { plan: 'Pro' } } },
    });
  });

  it('is not taken from a record of that id that a desk has named, or a source has answered about', async () => {
    for (const more of [{ name: 'Grace' }, { answers: { crm: { print: '', facts: {}, status: 'ok' } } }]) {
      const db = fresh();
      await run(db, await planOf(byId), byId);
      const before = await customerOf(db, 'external:u-7');
      await db.customers.put({
        ...before,
        ...more,
        answers: { ...before.answers, ...more.answers },
      } as never);
      const row = await remember(db, named('ada@example.com', 'u-7'), desk, null, 3000);
      expect([row.id === before.id, row.answers]).toEqual([false, {}]);
    }
  });
});
