import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clearHosts, createHostLog, isHostsChange, readHosts } from '../../../lib/sources/host-log';
import { createArea, type MemoryArea } from '../memory-area';

let local: MemoryArea;
let writes: number;
let log: ReturnType<typeof createHostLog>;
beforeEach(() => {
  vi.useFakeTimers({ now: 1_000 });
  local = createArea();
  writes = 0;
  const counted = { get: local.get, set: (items: object) => ((writes += 1), local.set({ ...items })) };
  log = createHostLog(counted);
});
afterEach(() => void vi.useRealTimers());

it('has a host on the list before it is asked', async () => {
  await log.note('crm.example', 'source');
  expect(await readHosts(local)).toEqual([
    { host: 'crm.example', purpose: 'source', first: 1_000, last: 1_000, count: 1 },
  ]);
});

it('counts what follows, and writes it seldom', async () => {
  await log.note('crm.example', 'source');
  for (let n = 0; n < 50; n += 1) {
    vi.setSystemTime(1_001 + n);
    await log.note('crm.example', 'source');
  }
  expect(writes).toBe(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(writes).toBe(2);
  expect(await readHosts(local)).toEqual([
    { host: 'crm.example', purpose: 'source', first: 1_000, last: 1_050, count: 51 },
  ]);
});

it('tells one use of a host from another, the latest first', async () => {
  await log.note('crm.example', 'source');
  vi.setSystemTime(2_000);
  await log.note('crm.example', 'audit');
  expect((await readHosts(local)).map(({ purpose }) => purpose)).toEqual(['audit', 'source']);
});

it('goes on with what a background before it wrote', async () => {
  await log.note('crm.example', 'source');
  vi.setSystemTime(5_000);
  await createHostLog(local).note('crm.example', 'source');
  expect(await readHosts(local)).toMatchObject([{ first: 1_000, last: 5_000, count: 2 }]);
});

it('two hosts in one moment are both kept', async () => {
  await Promise.all([log.note('a.example', 'source'), log.note('b.example', 'mint')]);
  expect((await readHosts(local)).map(({ host }) => host).sort()).toEqual(['a.example', 'b.example']);
});

it('lets the oldest go beyond five hundred', async () => {
  for (let n = 0; n < 501; n += 1) {
    vi.setSystemTime(1_000 + n);
    await log.note(`h${n}.example`, 'source');
  }
  const hosts = (await readHosts(local)).map(({ host }) => host);
  expect(hosts).toHaveLength(500);
  expect(hosts).not.toContain('h0.example');
});

it('keeps nobody from being asked when it cannot be written', async () => {
  const full = createHostLog({ get: local.get, set: () => Promise.reject(new Error('full')) });
  await expect(full.note('crm.example', 'source')).resolves.toBeUndefined();
});

it('leaves out damaged rows, and is cleared', async () => {
  await local.set({ hosts: [{ host: 5 }, { host: 'a', purpose: 'source', first: 1, last: 2, count: 3 }] });
  expect((await readHosts(local)).map(({ host }) => host)).toEqual(['a']);
  await local.set({ hosts: 'none' });
  expect(await readHosts(local)).toEqual([]);
  await clearHosts(local);
  expect(local.kept.size).toBe(0);
  expect(isHostsChange({ hosts: {} }, 'local')).toBe(true);
  expect(isHostsChange({ hosts: {} }, 'sync')).toBe(false);
});
