import { describe, expect, it } from 'vitest';
import { forgetAll } from '../../../lib/store/remove';
import { page, shared } from './job-stage';

const header = 'Email,Name';
const rows = ['a@example.com,A', 'b@example.com,B', 'nope,N', 'c@example.com,C', 'd@example.com,D'];
const file = (content = [header, ...rows].join('\n'), name = 'team.csv') => new File([content], name);
const full = () => new DOMException('no room', 'QuotaExceededError');

describe('from file to report', () => {
  it('each step shows what comes next, and the end tells every row', async () => {
    const at = shared();
    const { view, actions, step, until } = page(at);
    await step('pick');
    actions.pick(file());
    const { mapping } = await step('map');
    expect(mapping).toMatchObject({ ready: true, header: true, kind: 'csv' });
    expect(mapping?.columns).toEqual([
      { label: 'Email', use: 'email', samples: ['a@example.com', 'b@example.com', 'nope'] },
      { label: 'Name', use: 'name', samples: ['A', 'B', 'N'] },
    ]);
    expect(mapping?.preview).toEqual([
      { line: 2, facts: { email: 'a@example.com', name: 'A' } },
      { line: 3, facts: { email: 'b@example.com', name: 'B' } },
      { line: 4, refused: 'bad-email', value: 'nope' },
    ]);
    actions.setUse(1, 'value');
    expect(view.value.mapping?.columns[1]).toMatchObject({ use: 'value', valueName: 'name' });
    actions.setUse(0, 'ignore');
    expect(view.value.mapping?.ready).toBe(false);
    actions.setUse(0, 'email');
    actions.start();
    const { report } = await step('report');
    expect(report).toMatchObject({
      cancelled: false,
      counts: { imported: 4, updated: 0, unchanged: 0, refused: 1 },
      refused: [{ line: 4, code: 'bad-email', value: 'nope' }],
    });
    expect(at.told).toBeGreaterThan(0);
    actions.downloadRefused(report?.id ?? '');
    await until(() => at.saved.length > 0);
    expect(at.saved).toEqual([['team.csv', [4]]]);
    actions.leave();
    expect(view.value.step).toBe('pick');
    expect((await until(({ past }) => past.length > 0)).past).toMatchObject([
      { name: 'team.csv', counts: { imported: 4, refused: 1 } },
    ]);
  });

  it('a file that cannot be read leaves nothing behind', async () => {
    const { actions, step, until } = page(shared());
    await step('pick');
    actions.pick(file(''));
    const { trouble, step: now } = await until((view) => view.trouble !== null);
    expect([trouble, now]).toEqual([{ code: 'empty' }, 'pick']);
    actions.pick(file());
    expect((await step('map')).trouble).toBeNull();
  });

  it('the header is one or none as the person says', async () => {
    const { actions, step, until } = page(shared());
    await step('pick');
    actions.pick(file());
    await step('map');
    actions.setHeader(false);
    const { mapping } = await until((view) => view.mapping?.header === false);
    expect(mapping?.columns.map(({ label, use }) => [label, use])).toEqual([
      ['Column 1', 'email'],
      ['Column 2', 'ignore'],
    ]);
  });
});

describe('one that stops', () => {
  it('for want of room says so, makes room when tried again, and goes on where it was', async () => {
    const at = shared();
    const { view, actions, start, step, until } = page(at);
    at.failure = full();
    await start(file());
    await until((now) => now.progress?.stage === 'stopped');
    expect(view.value.trouble).toEqual({ code: 'full' });
    at.failure = null;
    actions.goOn();
    const { report, trouble } = await step('report');
    expect([report?.counts.imported, trouble, at.roomMade]).toEqual([4, null, 1]);
    expect(await at.db.customers.count()).toBe(4);
  });

  it('with the page is found by the next one, which goes on with the file that was kept', async () => {
    const at = shared();
    const first = page(at);
    at.failure = new Error('the page is closed');
    await first.start(file());
    await first.until((now) => now.progress?.stage === 'stopped');
    at.failure = null;
    const second = page(at);
    const { progress } = await second.step('run');
    expect(progress).toMatchObject({ stage: 'stopped', needsFile: false });
    second.actions.goOn();
    expect((await second.step('report')).report?.counts).toEqual({
      imported: 4,
      updated: 0,
      unchanged: 0,
      refused: 1,
    });
  });

  it('asks for the file where the browser has not kept it, and takes no other', async () => {
    const at = shared();
    at.keepsFiles = false;
    at.failure = new Error('the page is closed');
    const first = page(at);
    await first.start(file());
    await first.until((now) => now.progress?.stage === 'stopped');
    at.failure = null;
    const { actions, step, until } = page(at);
    expect((await step('run')).progress).toMatchObject({ stage: 'stopped', needsFile: true });
    actions.pick(file([header, ...rows, 'e@example.com,E'].join('\n')));
    expect((await until((now) => now.trouble !== null)).trouble).toEqual({ code: 'other-file' });
    expect(await at.db.customers.count()).toBeLessThan(4);
    actions.pick(file(undefined, 'renamed.csv'));
    expect((await step('report')).report?.counts.imported).toBe(4);
  });

  it('can be ended as it is, and taken back', async () => {
    const at = shared();
    at.failure = full();
    const { actions, start, step, until } = page(at);
    await start(file());
    await until((now) => now.progress?.stage === 'stopped');
    actions.giveUp();
    const { report } = await step('report');
    expect(report?.cancelled).toBe(true);
    await actions.remove(report?.id ?? '');
    expect((await step('pick')).past).toEqual([]);
    expect(await at.db.customers.count()).toBe(0);
    expect(await at.db.imports.count()).toBe(0);
  });
});

describe('more customers than are kept', () => {
  it('are told of before the start, until more are allowed', async () => {
    const at = shared();
    at.most = 4;
    const { actions, step, until } = page(at);
    await step('pick');
    actions.pick(file());
    expect((await step('map')).mapping?.tooMany).toEqual({ rows: 5, most: 4 });
    at.most = 5;
    at.listeners.forEach((listener) => listener());
    await until((now) => now.mapping?.tooMany === undefined);
  });

  it('are told of in the report: who was let go for want of room, and who will be', async () => {
    const at = shared();
    at.most = 3;
    at.failure = full();
    const { actions, start, step, until } = page(at);
    await start(file());
    await until((now) => now.progress?.stage === 'stopped');
    at.failure = null;
    actions.goOn();
    expect((await step('report')).report).toMatchObject({ gone: 20, over: 1, most: 3 });
    at.most = 1_000;
    at.listeners.forEach((listener) => listener());
    await until((now) => now.report?.over === 0);
  });

  it('tell of nobody where the import fits', async () => {
    const { start, step } = page(shared());
    await start(file());
    expect((await step('report')).report).toMatchObject({ gone: 0, over: 0 });
  });
});

describe('two tabs', () => {
  it('never import at the same time', async () => {
    const at = shared();
    const { view, actions, start, until } = page(at);
    at.locked = true;
    await start(file());
    await until((now) => now.trouble !== null);
    expect([view.value.trouble, view.value.step]).toEqual([{ code: 'elsewhere' }, 'map']);
    at.locked = false;
    actions.start();
    expect((await until((now) => now.step === 'report')).trouble).toBeNull();
  });

  it('the other one sees that an import runs, and that it has ended', async () => {
    const at = shared();
    at.failure = full();
    const first = page(at);
    const other = page(at);
    await other.step('pick');
    await first.start(file());
    await other.step('run');
    at.failure = null;
    await first.until((now) => now.progress?.stage === 'stopped');
    first.actions.goOn();
    await first.step('report');
    expect((await other.step('pick')).past).toHaveLength(1);
    expect((await other.until((now) => now.trouble === null)).step).toBe('pick');
  });
});

it('forgetting everybody meanwhile ends an import, and nobody comes back', async () => {
  const at = shared();
  const { actions, start, step, until } = page(at);
  at.failure = full();
  await start(file([header, ...Array.from({ length: 60 }, (_, n) => `n${n}@example.com,N`)].join('\n')));
  await until((now) => now.progress?.stage === 'stopped');
  at.failure = null;
  // Everything is forgotten between two batches.
  const { customers, imports } = at.db;
  const hook = () => {
    imports.hook('creating').unsubscribe(hook);
    setTimeout(() => void forgetAll(at.db));
  };
  imports.hook('creating', hook);
  actions.goOn();
  const { trouble } = await until((now) => now.trouble !== null || now.step === 'report');
  expect(trouble).toEqual({ code: 'forgotten' });
  expect((await step('pick')).past).toEqual([]);
  expect(await customers.count()).toBe(0);
});
