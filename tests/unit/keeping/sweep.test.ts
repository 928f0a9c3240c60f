import { createStage, day } from './stage';
import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../lib/keeping/notice';
import { batch, sweep } from '../../../lib/keeping/sweep';
import { touch } from '../../../lib/store/touch';

const plenty = { most: 1_000_000, days: null } as const;

describe('a limit of age', () => {
  it('lets those go who were not looked at for that many days, with aliases and tickets', async () => {
    const stage = createStage();
    const [fresh, old] = [await stage.seen(1, 29), await stage.seen(2, 31)];
    expect(await sweep(stage.deps, { ...plenty, days: 30 })).toBe(1);
    expect(await stage.kept()).toEqual([fresh]);
    const left = await stage.everything();
    for (const trace of [old, 'person2', 'Number2', '#2"']) expect(left).not.toContain(trace);
    expect(left).toContain('#1"');
  });

  it('counts from the last look, and looking again within the hour writes nothing', async () => {
    const stage = createStage();
    const id = await stage.seen(1, 31);
    await touch(stage.db, id, stage.clock.now - day);
    expect(await stage.db.customers.get(id)).toMatchObject({ usedAt: stage.clock.now - day });
    await touch(stage.db, id, stage.clock.now - day + 3_599_999);
    expect(await stage.db.customers.get(id)).toMatchObject({ usedAt: stage.clock.now - day });
    expect(await sweep(stage.deps, { ...plenty, days: 30 })).toBe(0);
  });

  it('“never” lets nobody go', async () => {
    const stage = createStage();
    await stage.seen(1, 5_000);
    expect(await sweep(stage.deps, plenty)).toBe(0);
  });
});

describe('whom a file brought', () => {
  it('is not let go by age while nobody has looked at them', async () => {
    const stage = createStage();
    const id = await stage.imported(1, 400);
    expect(await sweep(stage.deps, { ...plenty, days: 7 })).toBe(0);
    expect(await stage.kept()).toEqual([id]);
  });

  it('becomes what the file said of them again, once the last look is too long ago', async () => {
    const stage = createStage();
    const id = await stage.imported(1, 400);
    const before = await stage.db.customers.get(id);
    expect(await stage.seen(1, 31)).toBe(id);
    await stage.db.customers.update(id, {
      'answers.crm': { print: '', status: 'ok', facts: { plan: 'Old' } },
    });
    expect(await sweep(stage.deps, { ...plenty, days: 30 })).toBe(0);
    expect(await stage.db.customers.get(id)).toMatchObject({ answers: before?.answers ?? {}, usedAt: 0 });
    expect((await stage.everything()).includes('Old')).toBe(false);
    expect(await stage.db.tickets.count()).toBe(0);
    // The desk's id finds them still.
    expect(await stage.db.aliases.count()).toBe(2);
    expect(await sweep(stage.deps, { ...plenty, days: 30 })).toBe(0);
    expect(await readNotice(stage.area)).toBeNull();
  });

  it('goes before anybody who was looked at, where there are too many', async () => {
    const stage = createStage();
    const seen = await stage.seen(1, 80);
    const ids = await stage.crowd(999);
    const added = [await stage.imported(2, 0), await stage.imported(3, 0)];
    expect(await sweep(stage.deps, { most: 1_000, days: 90 })).toBe(2);
    expect(await stage.kept()).toEqual([...ids, seen].sort());
    expect(await stage.kept()).not.toContain(added[0]);
  });
});

describe('a limit of number', () => {
  it('lets those go first who were looked at longest ago', async () => {
    const stage = createStage();
    const ids = await stage.crowd(1_005);
    await touch(stage.db, ids[0] ?? '', stage.clock.now);
    expect(await sweep(stage.deps, { most: 1_000, days: null })).toBe(5);
    expect(await stage.kept()).toEqual([ids[0], ...ids.slice(6)]);
  });

  it('spares who is on view, however old, and takes the next', async () => {
    const stage = createStage();
    const ids = await stage.crowd(1_002);
    stage.onView.add(ids[0] ?? '').add(ids[1] ?? '');
    expect(await sweep(stage.deps, { most: 1_000, days: null })).toBe(2);
    expect(await stage.kept()).toEqual([ids[0], ids[1], ...ids.slice(4)]);
    expect(await sweep(stage.deps, { most: 1_000, days: 7 })).toBe(998);
    expect(await stage.kept()).toEqual([ids[0], ids[1]]);
  });

  it('rests as long as the last batch took', async () => {
    const stage = createStage();
    await stage.crowd(1_000 + batch + 1);
    const onView = async () => {
      stage.clock.now += 700;
      return new Set<string>();
    };
    await sweep({ ...stage.deps, onView }, { most: 1_000, days: null });
    expect(stage.deps.pause).toHaveBeenCalledExactlyOnceWith(700);
  });

  it('goes in small batches with a pause between them', async () => {
    const stage = createStage();
    await stage.crowd(1_000 + 2 * batch + 1);
    expect(await sweep(stage.deps, { most: 1_000, days: null })).toBe(2 * batch + 1);
    expect(stage.deps.pause).toHaveBeenCalledTimes(2);
  });

  it('that was stopped half-way goes on the next time', async () => {
    const stage = createStage();
    const ids = await stage.crowd(1_000 + batch + 5);
    const stopped = { ...stage.deps, pause: () => Promise.reject(new Error('stopped')) };
    await expect(sweep(stopped, { most: 1_000, days: null })).rejects.toThrow('stopped');
    expect(await sweep(stage.deps, { most: 1_000, days: null })).toBe(5);
    expect(await stage.kept()).toEqual(ids.slice(batch + 5));
    expect(await readNotice(stage.area)).toBeNull();
  });

  it('whoever comes to be looked at meanwhile stays', async () => {
    const stage = createStage();
    const ids = await stage.crowd(1_000 + batch + 1);
    const next = ids[batch] ?? '';
    const deps = { ...stage.deps, pause: () => touch(stage.db, next, stage.clock.now) };
    await sweep(deps, { most: 1_000, days: null });
    expect(await stage.kept()).toContain(next);
  });
});

describe('what the browser loses by itself', () => {
  it('is told once, with what was there', async () => {
    const stage = createStage();
    const ids = await stage.crowd(100);
    await sweep(stage.deps, plenty);
    await stage.db.customers.bulkDelete(ids.slice(0, 60));
    await sweep(stage.deps, plenty);
    const told = { code: 'lost', at: stage.clock.now, before: 100, after: 40 };
    expect(await readNotice(stage.area)).toEqual(told);
    await stage.area.remove('keeping-notice');
    await sweep(stage.deps, plenty);
    expect(await readNotice(stage.area)).toBeNull();
  });

  it('is told apart from what Deskside lets go', async () => {
    const stage = createStage();
    await stage.crowd(1_500);
    await sweep(stage.deps, plenty);
    await sweep(stage.deps, { most: 1_000, days: null });
    await sweep(stage.deps, { most: 1_000, days: 7 });
    await sweep(stage.deps, plenty);
    expect(await stage.kept()).toEqual([]);
    expect(await readNotice(stage.area)).toBeNull();
  });

  it('is nothing to speak of while it is the last moment before a crash', async () => {
    const stage = createStage();
    const ids = await stage.crowd(100);
    await sweep(stage.deps, plenty);
    await stage.db.customers.bulkDelete(ids.slice(0, 10));
    await sweep(stage.deps, plenty);
    expect(await readNotice(stage.area)).toBeNull();
  });
});
