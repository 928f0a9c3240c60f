import { fake, browser } from '../fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { ada, spot, startBackground } from '../stage';
import {
  desk,
  fetched,
  mintOf,
  mintUrl,
  openTicket,
  opened,
  press,
  settled,
  stored,
  trail,
} from './press-stage';

const once = 'https://app.acme.example/once/s3cret';
const answers = (body: unknown, init?: ResponseInit) =>
  fetched.mockImplementation(async () => Response.json(body, init));
const ask = (more = {}) => press(mintOf(more));
const refused = (code: string, host = 'app.acme.example') => ({ done: false, refused: code, host });

beforeEach(() => openTicket());

describe('a one-time address', () => {
  it('is asked for by POST, with the session of that host and nothing of the page', async () => {
    expect(await ask()).toMatchObject({ done: true });
    expect(fetched).toHaveBeenCalledExactlyOnceWith(
      mintUrl,
      expect.objectContaining({
        method: 'POST',
        body: JSON.stringify({ user: ada.email }),
        credentials: 'include',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      }),
    );
    expect(opened()).toEqual([once]);
  });

  it('is kept nowhere: not in storage, not in the answer, only its host in the trail', async () => {
    answers({ url: 'https://app.acme.example/once/s3cret?k=s3cret#s3cret' });
    const answer = await ask();
    await settled();
    expect(opened()).toHaveLength(1);
    expect(JSON.stringify(answer) + stored() + JSON.stringify(fake.sent)).not.toContain('s3cret');
    expect(await trail()).toMatchObject([
      { outcome: 'opened', link: { id: 'mint', host: 'app.acme.example' } },
    ]);
  });

  it.each([
    ['private', 'private-denied', { private: 'kept-out' as const }],
    ['container:Customer', 'no-containers', {}],
    ['container:Customer', 'containers-off', { containers: [], containersOff: true }],
  ] as const)('is not even asked for where %s cannot be had: %s', async (open, code, traits) => {
    Object.assign(fake.traits, traits);
    expect(await ask({ open })).toEqual({ done: false, refused: code });
    expect([fetched.mock.calls.length, opened()]).toEqual([0, []]);
    expect(await trail()).toMatchObject([{ outcome: code }]);
  });

  it.each(['hidden', 'let-in'] as const)('is asked for where private windows are %s', async (how) => {
    fake.traits.private = how;
    expect(await ask({ open: 'private' })).toMatchObject({ done: true });
    expect(fake.windows).toMatchObject([{ url: once, incognito: true }]);
  });

  it('is asked for once, however often the press is told', async () => {
    const told = mintOf();
    await Promise.all([press(told), press(told)]);
    await startBackground();
    await press(told);
    expect([fetched.mock.calls.length, opened().length]).toEqual([1, 1]);
  });

  it.each([
    ['without an end', undefined],
    ['until later, as text', new Date(Date.now() + 60_000).toISOString()],
    ['until later, with an offset', '2999-01-01T00:00:00+02:00'],
    ['until later, in seconds', Math.round(Date.now() / 1000) + 60],
    ['until later, in milliseconds', Date.now() + 60_000],
  ])('is good %s', async (_, expiresAt) => {
    answers({ url: once, expiresAt, more: 'is left alone' });
    expect(await ask()).toMatchObject({ done: true });
  });

  it('may lead where the pack says, by its environment, and nowhere else', async () => {
    const far = (environment = 'live') => ask({ link: 'far', environment });
    answers({ url: 'https://shop.acme.example/once' });
    expect(await far()).toMatchObject({ done: true });
    expect(await ask()).toEqual(refused('mint-elsewhere', 'shop.acme.example'));
    answers({ url: 'https://app.test.example/once' });
    expect(await far('test')).toMatchObject({ done: true });
    expect(await far()).toEqual(refused('mint-elsewhere', 'app.test.example'));
    expect((await trail()).map(({ link }) => link.host)).toContain('shop.acme.example');
  });

  it('may not be let elsewhere by whoever asks', async () => {
    answers({ url: 'https://evil.example/once' });
    const target = { mint: { url: mintUrl, body: {}, origins: ['https://evil.example'] } };
    expect(await ask({ target })).toEqual(refused('mint-elsewhere', 'evil.example'));
    expect(opened()).toEqual([]);
  });
});

describe('nothing is opened where', () => {
  it('the browser does not let us ask that host: nobody is asked', async () => {
    fake.grants.delete('https://app.acme.example/*');
    expect(await ask()).toEqual(refused('mint-permission'));
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([
    ['mint-signed-out', '401', () => Response.json({}, { status: 401 })],
    [
      'mint-signed-out',
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: '/login' } }),
    ],
    ['mint-signed-out', 'a page', () => new Response('<form>', { headers: { 'content-type': 'text/html' } })],
    ['mint-refused', '403', () => Response.json({}, { status: 403 })],
    ['mint-unknown', '404', () => Response.json({}, { status: 404 })],
    ['mint-unreachable', 'too many', () => Response.json({}, { status: 429 })],
    ['mint-unreachable', 'no network', () => Promise.reject(new TypeError('no network'))],
    ['mint-answer', '204', () => new Response(null, { status: 204 })],
    ['mint-answer', '500', () => Response.json({ url: once }, { status: 500 })],
    ['mint-answer', 'no JSON', () => new Response('x', { headers: { 'content-type': 'application/json' } })],
    ['mint-answer', 'more than anybody needs', () => Response.json({ url: once, x: 'x'.repeat(70_000) })],
    ['mint-answer', 'no address', () => Response.json({ link: once })],
    ['mint-answer', 'half an address', () => Response.json({ url: '/once' })],
    ['mint-answer', 'a number for an address', () => Response.json({ url: 7 })],
    ['mint-answer', 'an end that is no time', () => Response.json({ url: once, expiresAt: 'soon' })],
    [
      'mint-answer',
      'a time without a zone',
      () => Response.json({ url: once, expiresAt: '2999-01-01T00:00:00' }),
    ],
    ['mint-elsewhere', 'http', () => Response.json({ url: once.replace('https', 'http') })],
    ['mint-elsewhere', 'a user name', () => Response.json({ url: once.replace('//', '//ada@') })],
    ['mint-expired', 'what has ended', () => Response.json({ url: once, expiresAt: '2020-01-01T00:00:00Z' })],
    [
      'mint-expired',
      'what ended seconds ago',
      () => Response.json({ url: once, expiresAt: Date.now() / 1000 - 5 }),
    ],
    ['mint-expired', 'what ended ms ago', () => Response.json({ url: once, expiresAt: Date.now() - 1 })],
  ])('the answer is %s: %s', async (code, _, answer) => {
    fetched.mockImplementation(async () => answer());
    expect(await ask()).toEqual(refused(code));
    expect(opened()).toEqual([]);
    expect(await trail()).toMatchObject([{ outcome: code, link: { host: 'app.acme.example' } }]);
  });

  it.each(['javascript:alert(1)', 'acme-phone://x', 'file:///etc/passwd', 'data:text/html,x'])(
    'the address is %s',
    async (url) => {
      answers({ url });
      expect(await ask()).toMatchObject({ done: false, refused: 'mint-elsewhere' });
      expect(opened()).toEqual([]);
    },
  );

  it('the desk moves on while the address is on its way', async () => {
    fetched.mockImplementation(async () => {
      await spot(1, '8', 2);
      return Response.json({ url: once });
    });
    expect(await ask()).toEqual({ done: false, refused: 'moved' });
    expect(opened()).toEqual([]);
    expect(await trail()).toMatchObject([{ outcome: 'moved' }]);
  });

  it('the page is somebody else’s by the time that the address comes', async () => {
    fetched.mockImplementation(async () => {
      desk.says = null;
      return Response.json({ url: once });
    });
    expect(await ask()).toEqual({ done: false, refused: 'moved' });
    expect(opened()).toEqual([]);
  });

  it('the background was stopped while the address was on its way: it is not asked for again', async () => {
    const told = mintOf();
    let kept = new Map<string, unknown>();
    fetched.mockImplementation(async () => {
      kept = structuredClone(browser.storage.session.items);
      return Response.json({ url: once });
    });
    await press(told);
    browser.storage.session.items.clear();
    for (const [key, value] of kept) browser.storage.session.items.set(key, value);
    fake.created.length = 0;
    await startBackground();
    expect(await press(told)).toEqual({ done: false, refused: 'failed' });
    expect([fetched.mock.calls.length, opened()]).toEqual([1, []]);
  });
});
