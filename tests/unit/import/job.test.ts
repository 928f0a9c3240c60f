import { describe, expect, it } from 'vitest';
import { page, shared } from './job-stage';

const rows = ['a@example.com,A', 'b@example.com,B', 'nope,N', 'c@example.com,C', 'd@example.com,D'];
const file = () => new File([['Email,Name', ...rows].join('\n')], 'team.csv');
const full = () => new DOMException('no room', 'QuotaExceededError');

describe('taking back', () => {
  const interrupted = async () => {
    const at = shared();
    const first = page(at);
    await first.start(file());
    const { report } = await first.step('report');
    at.failure = new Error('the page is closed');
    await expect(first.actions.remove(report?.id ?? '')).rejects.toThrow('closed');
    at.failure = null;
    return { at, ...page(at) };
  };

  it('that was interrupted says so, needs no file, and goes on', async () => {
    const { at, actions, step } = await interrupted();
    expect(await step('run')).toMatchObject({
      progress: {
        stage: 'stopped',
        removing: true,
        needsFile: false,
        counts: { imported: 4, refused: 1 },
        rows: 5,
      },
    });
    actions.goOn();
    await step('pick');
    expect(await at.db.customers.count()).toBe(0);
    expect(await at.db.imports.count()).toBe(0);
  });

  it('that is cancelled stops, says nothing is wrong, and goes on when told', async () => {
    const at = shared();
    const { view, actions, start, step, until } = page(at);
    await start(file());
    const { report } = await step('report');
    const removing = actions.remove(report?.id ?? '');
    await until((now) => now.progress?.stage === 'removing');
    actions.stop();
    await removing;
    expect(view.value).toMatchObject({ trouble: null, progress: { stage: 'stopped', removing: true } });
    expect(await at.db.customers.count()).toBeGreaterThan(0);
    actions.goOn();
    await step('pick');
    expect(await at.db.customers.count()).toBe(0);
  });

  it('that is ended as it is keeps its numbers, and can be begun again', async () => {
    const { at, actions, step } = await interrupted();
    await step('run');
    actions.giveUp();
    const { report } = await step('report');
    expect(report?.counts).toEqual({ imported: 4, updated: 0, unchanged: 0, refused: 1 });
    // Not "cancelled" as an import is: what it brought is not all there any more.
    expect(report).toMatchObject({ cancelled: true, partly: true });
    actions.leave();
    expect((await step('pick')).past).toMatchObject([{ cancelled: true, partly: true }]);
    await actions.remove(report?.id ?? '');
    expect(await at.db.customers.count()).toBe(0);
  });
});

describe('a file that was kept', () => {
  it('is let go of with the end of its import', async () => {
    const at = shared();
    const { start, step } = page(at);
    await start(file());
    await step('report');
    expect(at.files.size).toBe(0);
  });

  it('is let go of by the next page, where the page was closed at the very end', async () => {
    const at = shared();
    const first = page(at);
    at.failure = full();
    await first.start(file());
    await first.until((now) => now.progress?.stage === 'stopped');
    for (const [id, kept] of at.kept) at.kept.set(id, { ...kept, state: 'done' });
    await page(at).step('pick');
    expect(at.files.size).toBe(0);
    expect((await at.db.imports.toCollection().primaryKeys()).filter((id) => id.endsWith(':at'))).toEqual([]);
  });

  it('stays while its import is to go on, and while another tab imports', async () => {
    const at = shared();
    const first = page(at);
    at.failure = full();
    await first.start(file());
    await first.until((now) => now.progress?.stage === 'stopped');
    await page(at).step('run');
    expect(at.files.size).toBe(1);
    at.kept.clear();
    at.locked = true;
    await page(at).step('pick');
    expect(at.files.size).toBe(1);
  });
});

describe('what fails is told', () => {
  const unreadable = Object.assign(file(), {
    slice() {
      throw new DOMException('The file has changed.', 'NotReadableError');
    },
  });

  it('where the file that is picked again cannot be read', async () => {
    const at = shared();
    at.keepsFiles = false;
    at.failure = full();
    const first = page(at);
    await first.start(file());
    await first.until((now) => now.progress?.stage === 'stopped');
    const { actions, step, until } = page(at);
    await step('run');
    actions.pick(unreadable);
    expect((await until((now) => now.trouble !== null)).trouble).toMatchObject({ code: 'failed' });
  });

  it('where an import cannot be ended', async () => {
    const at = shared();
    at.failure = full();
    const { actions, start, until } = page(at);
    await start(file());
    await until((now) => now.progress?.stage === 'stopped');
    at.db.close();
    actions.giveUp();
    await until((now) => now.trouble?.code === 'failed');
  });

  it('where refused rows cannot be read', async () => {
    const at = shared();
    const { actions, step, until } = page(at);
    await step('pick');
    at.db.close();
    actions.downloadRefused('any');
    await until((now) => now.trouble?.code === 'failed');
  });
});
