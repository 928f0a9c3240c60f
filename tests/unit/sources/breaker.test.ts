import { beforeEach, describe, expect, it } from 'vitest';
import { backoff } from '../../../lib/sources/backoff';
import { mayAsk } from '../../../lib/sources/breaker';
import { createRests, isRestKey, readResting } from '../../../lib/sources/rests';
import type { SourceProblem } from '../../../lib/customers/customer';
import { createArea, type MemoryArea } from '../memory-area';

const crm = { id: 'crm', url: 'https://crm.example/{{customer.email}}' };
const host = 'crm.example';
const minute = 60_000;

let now: number;
let local: MemoryArea;
let rests: ReturnType<typeof createRests>;
beforeEach(() => {
  now = 1_000_000;
  local = createArea();
  rests = createRests(local, () => 0);
});

const fails = (code: SourceProblem, retryAt?: number) =>
  rests.failed(crm, { host, code, ...(retryAt !== undefined && { retryAt }) }, now);
const rest = async () => (await rests.read([crm])).get('crm');
const may = async (wish: 'press' | 'back' | 'quiet') => mayAsk(await rest(), wish, now);
const resting = async () => (await readResting(local, [crm], now))['crm'];

describe('after failures in a row', () => {
  it('a source comes to rest, twice as long each time, until it answers', async () => {
    await fails('server-error');
    await fails('timeout');
    expect([await resting(), await may('quiet')]).toEqual([undefined, true]);
    await fails('unreachable');
    expect(await resting()).toBe(now + 20_000);
    expect(await may('quiet')).toBe(false);
    now += 20_000;
    expect([await resting(), await may('quiet')]).toEqual([undefined, true]);
    await fails('server-error');
    expect(await resting()).toBe(now + 40_000);
    await rests.answered(crm);
    expect([await resting(), await may('quiet'), local.kept.size]).toEqual([undefined, true, 0]);
  });

  it('never for more than a quarter of an hour', async () => {
    for (let n = 0; n < 30; n += 1) {
      await fails('server-error');
      now = (await resting()) ?? now;
    }
    await fails('server-error');
    expect(((await resting()) ?? 0) - now).toBe(15 * minute);
  });

  it('the agent may ask all the same; pressing again and again makes the rest no longer', async () => {
    for (let n = 0; n < 3; n += 1) await fails('server-error');
    for (let n = 0; n < 5; n += 1) {
      expect([await may('press'), await may('back')]).toEqual([true, false]);
      await fails('server-error');
    }
    expect(await resting()).toBe(now + 20_000);
  });

  it.each([
    'forbidden',
    'wrong-customer',
    'bad-shape',
    'too-big',
    'refused',
    'offline',
    'no-permission',
  ] as const)('%s is not the source’s fault, or only one customer’s', async (code) => {
    for (let n = 0; n < 5; n += 1) await fails(code);
    expect(local.kept.size).toBe(0);
  });

  it('two that fail in one moment are two', async () => {
    await Promise.all([fails('timeout'), fails('timeout'), fails('timeout')]);
    expect(await rest()).toMatchObject({ failures: 3 });
  });
});

describe('a lost login', () => {
  it.each(['signed-out', 'redirected', 'web-page'] as const)(
    '%s: nobody asks that host before the agent comes back or presses',
    async (code) => {
      await fails(code);
      expect([await may('quiet'), await may('back'), await may('press')]).toEqual([false, true, true]);
      // It is told as what it is: no pause, but a login.
      expect(await resting()).toBeUndefined();
      now += 5 * minute;
      expect(await may('quiet')).toBe(true);
    },
  );
});

describe('a host that names a time', () => {
  it('is asked by nobody before it, not by a press either', async () => {
    await fails('busy', now + 30_000);
    for (const wish of ['press', 'back', 'quiet'] as const) expect(await may(wish)).toBe(false);
    expect(await resting()).toBe(now + 30_000);
    now += 30_000;
    expect(await may('quiet')).toBe(true);
  });
});

it('a source that is pointed elsewhere begins anew', async () => {
  for (let n = 0; n < 3; n += 1) await fails('server-error');
  const moved = { ...crm, url: 'https://new.example/' };
  expect(await readResting(local, [moved], now)).toEqual({});
  await rests.failed(moved, { host: 'new.example', code: 'timeout' }, now);
  expect((await rests.read([moved])).get('crm')).toMatchObject({ failures: 1, host: 'new.example' });
});

it('a clock that was set back makes no rest of years', async () => {
  for (let n = 0; n < 3; n += 1) await fails('server-error');
  now -= 20 * minute;
  expect([await resting(), await may('quiet')]).toEqual([undefined, true]);
});

it('what is damaged is no rest', async () => {
  await local.set({ 'rest:crm': { url: crm.url, failures: 'many' } });
  expect(await resting()).toBeUndefined();
  expect(isRestKey('rest:crm')).toBe(true);
});

it('waits grow, and chance shortens them by half at most', () => {
  expect([1, 2, 3, 4].map((n) => backoff(n, 0))).toEqual([5_000, 10_000, 20_000, 40_000]);
  expect(backoff(1, 1)).toBe(2_500);
  expect(backoff(1_000, 0)).toBe(15 * minute);
});
