import { fake, browser } from './fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { call, options, startBackground } from './stage';
import { fetched, openTicket, press, pressOf, settled, trail } from './press/press-stage';

const url = 'https://audit.acme.example/entries';
const minute = 60_000;
const start = Date.parse('2026-11-20T10:00:00Z');

const row = (id: string) =>
  browser.storage.local.items.get(`audit:${id}`) as { tries: number; next: number } | undefined;
/** When the company took it. Epoch ms. */
const told = (id: string) => browser.storage.local.items.get(`told:${id}`);
const posts = () =>
  fetched.mock.calls.map(
    ([, init]) => init as RequestInit & { headers: Record<string, string>; body: string },
  );
const bodyOf = (at: number) => JSON.parse(posts()[at]?.body ?? '') as unknown;
/** The browser wakes the background by its alarm. */
const wake = async () => (await import('../../../lib/background/audit')).postAudit();
const postAll = async () => {
  const result = await call('trail/post', {}, options());
  return result.ok && result.value;
};
const answers = (status: number, headers: Record<string, string> = {}) =>
  fetched.mockImplementation(async () => new Response(status === 204 ? null : '{}', { status, headers }));
async function login() {
  const told = pressOf({ reason: 'Ticket 7', agent: 'agent@example.org' });
  expect(await press(told)).toMatchObject({ done: true });
  await settled();
  return told.id;
}

beforeEach(async () => {
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
  await openTicket({ audit: { url } });
  fake.grants.add('https://audit.acme.example/*');
  answers(204);
});

describe('a login is told to the company', () => {
  it('at once and once, with all that the trail says', async () => {
    const id = await login();
    expect(fetched).toHaveBeenCalledExactlyOnceWith(url, expect.anything());
    const [post] = posts();
    expect(post).toMatchObject({ method: 'POST', credentials: 'include', redirect: 'manual' });
    expect(post?.headers).toMatchObject({ 'Idempotency-Key': id, 'Content-Type': 'application/json' });
    expect(bodyOf(0)).toEqual({
      version: 1,
      deskside: '1.2.3',
      time: '2026-11-20T10:00:00.000Z',
      ...(await trail())[0],
    });
    expect((await trail())[0]).toMatchObject({ id, outcome: 'opened', agent: 'agent@example.org' });
    expect(told(id)).toBe(start);
    expect([row(id), fake.alarms.size, await wake(), fetched.mock.calls.length]).toEqual([
      undefined,
      0,
      0,
      1,
    ]);
  });

  it('also where nothing opened', async () => {
    fake.traits.onOpen = () => {
      throw new Error('no');
    };
    await press(pressOf());
    await settled();
    expect(bodyOf(0)).toMatchObject({ outcome: 'failed' });
  });

  it('without the session, where the pack says so', async () => {
    await openTicket({ audit: { url, credentials: 'omit' } });
    fake.grants.add('https://audit.acme.example/*');
    answers(200);
    await login();
    expect(posts()).toMatchObject([{ credentials: 'omit' }]);
  });

  it('not while the press is under way, whoever asks', async () => {
    let during: unknown;
    fake.traits.onOpen = async () => void (during = [await postAll(), fetched.mock.calls.length]);
    await login();
    expect(during).toEqual([1, 0]);
    expect(fetched).toHaveBeenCalledOnce();
  });
});

describe('what the company has not taken', () => {
  it.each([
    ['no network', () => fetched.mockRejectedValue(new TypeError('no network'))],
    ['a broken host', () => answers(503)],
    ['a lost login', () => answers(401)],
    ['a redirect', () => answers(302, { location: '/login' })],
    ['a lost right', () => answers(403)],
    ['a slow host', () => answers(408)],
    ['a busy host', () => answers(429)],
  ])('waits longer each time, an hour at most: %s', async (_, fail) => {
    fail();
    const id = await login();
    const waits: number[] = [];
    for (let tries = 0; tries < 9; tries += 1) {
      const next = row(id)?.next ?? 0;
      waits.push((next - Date.now()) / minute);
      expect(fake.alarms.get('audit')).toBe(next);
      vi.setSystemTime(next - 1);
      const before = fetched.mock.calls.length;
      await wake();
      expect(fetched).toHaveBeenCalledTimes(before);
      vi.setSystemTime(next);
      await wake();
      expect(fetched).toHaveBeenCalledTimes(before + 1);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
    answers(200);
    expect(await postAll()).toBe(0);
    expect([row(id), fake.alarms.size]).toEqual([undefined, 0]);
  });

  it('waits as long as the host asks for', async () => {
    answers(503, { 'retry-after': '600' });
    const id = await login();
    expect(row(id)?.next).toBe(start + 10 * minute);
  });

  it('waits for its host to be allowed, and nobody is asked before', async () => {
    fake.grants.delete('https://audit.acme.example/*');
    const id = await login();
    expect(await postAll()).toBe(1);
    expect(fetched).not.toHaveBeenCalled();
    fake.grants.add('https://audit.acme.example/*');
    expect([await postAll(), row(id)]).toEqual([0, undefined]);
  });

  it('outlives a background that stops, and goes out with the next login', async () => {
    answers(503);
    await login();
    await startBackground();
    answers(200);
    vi.setSystemTime(start + 2 * minute);
    await login();
    expect(fetched).toHaveBeenCalledTimes(3);
    expect(await wake()).toBe(0);
  });

  it('holds up no other entry', async () => {
    answers(503);
    const first = await login();
    const second = await login();
    fetched.mockImplementation(
      async (_url, init) => new Response('{}', { status: JSON.stringify(init).includes(first) ? 503 : 200 }),
    );
    expect(await postAll()).toBe(1);
    expect([row(first)?.tries, row(second)]).toEqual([2, undefined]);
  });

  it.each([400, 404, 409, 410, 422])(
    'is refused for good by %i: kept to be shown, and not tried again',
    async (status) => {
      answers(status);
      const id = await login();
      expect(row(id)).toMatchObject({ refused: status });
      expect(told(id)).toBeUndefined();
      expect(await postAll()).toBe(0);
      expect([fetched.mock.calls.length, fake.alarms.size]).toEqual([1, 0]);
    },
  );

  it('is posted once at a time', async () => {
    answers(503);
    await login();
    let running = 0;
    let most = 0;
    fetched.mockClear();
    fetched.mockImplementation(async () => {
      most = Math.max(most, (running += 1));
      await settled();
      running -= 1;
      return new Response('{}');
    });
    await Promise.all([postAll(), postAll(), postAll()]);
    expect([most, fetched.mock.calls.length]).toEqual([1, 1]);
  });

  it('is heard by nobody any more once the pack names nobody; a mistake in the pack loses nothing', async () => {
    answers(503);
    const id = await login();
    const { pack } = await browser.storage.local.get('pack');
    await browser.storage.local.set({ pack: { ...(pack as object), links: [{ id: 'x' }] } });
    expect([await postAll(), row(id)?.tries]).toEqual([1, 1]);
    const { audit: _audit, ...without } = pack as { audit: unknown };
    await browser.storage.local.set({ pack: without });
    expect([await postAll(), row(id), (await trail()).length]).toEqual([0, undefined, 1]);
  });

  it('is heard by nobody any more, though the company was just being told', async () => {
    answers(503);
    const id = await login();
    const { promise, resolve } = Promise.withResolvers<Response>();
    fetched.mockImplementation(() => promise);
    const posting = postAll();
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(2));
    const { pack } = await browser.storage.local.get('pack');
    const { audit: _audit, ...without } = pack as { audit: unknown };
    await browser.storage.local.set({ pack: without });
    await postAll();
    resolve(new Response('{}', { status: 503 }));
    await posting;
    expect(row(id)).toBeUndefined();
  });
});

it('a login that was cut off is told as begun: it may have been opened', async () => {
  let kept = new Map<string, unknown>();
  fake.traits.onOpen = () => {
    kept = structuredClone(browser.storage.local.items);
    // The browser wakes the background for it.
    expect(fake.alarms.get('audit')).toBe(start + minute);
  };
  await login();
  expect(fake.alarms.size).toBe(0);
  browser.storage.local.items.clear();
  for (const [key, value] of kept) browser.storage.local.items.set(key, value);
  fetched.mockClear();
  await startBackground();
  await wake();
  expect(bodyOf(0)).toMatchObject({ outcome: 'begun' });
});

it('without an audit nobody is told', async () => {
  await openTicket();
  await login();
  expect(fetched).not.toHaveBeenCalled();
  expect([...browser.storage.local.items.keys()].filter((key) => key.startsWith('audit:'))).toEqual([]);
});
