import { browser, fake } from './fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../../lib/desks/desk';
import { ticketKey } from '../../../lib/identity/identify';
import { choiceKey } from '../../../lib/sidebar/choices';
import {
  call,
  desk,
  freshBrowser,
  hello,
  life,
  listen,
  mount,
  options,
  page,
  popup,
  spot,
  ticketUrl,
} from './stage';

const url = 'https://new.example/rt/';
const pattern = 'https://new.example/*';
const wishOf = (asked: { url: string; desk?: object }) => ({ id: crypto.randomUUID() as string, ...asked });
const plan = wishOf({ url, desk: { type: 'rt', url } });
const stored = async () => (await browser.storage.local.get('pack'))['pack'] as { desks: object[] };
const layout = async () => (await browser.storage.local.get('layout'))['layout'];

beforeEach(async () => {
  await freshBrowser();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a wish to enable a desk', () => {
  it('changes nothing before the browser has granted its host', async () => {
    await call('enable/plan', plan, popup());
    expect(await call('enable/carry', plan, popup())).toEqual({ ok: true, value: 'ungranted' });
    expect((await stored()).desks).toHaveLength(2);
  });

  it('once granted: the desk is in the pack, the script on its host, the sidebar open', async () => {
    await browser.storage.local.set({ layout: { open: false, width: 300, side: 'left' } });
    await call('enable/plan', plan, popup());
    fake.grants.add(pattern);
    expect(await call('enable/carry', plan, popup())).toEqual({ ok: true, value: 'done' });
    expect((await stored()).desks.at(-1)).toEqual(plan.desk);
    expect(fake.scripts.get('desk')?.matches).toContain(pattern);
    expect(await layout()).toEqual({ open: true, width: 300, side: 'left' });
  });

  it('is carried out by the grant alone, should the popup be gone; asked twice, it is done once', async () => {
    const { onGranted } = await import('../../../lib/background/enable');
    await call('enable/plan', plan, popup());
    fake.grants.add(pattern);
    const [, answered] = await Promise.all([onGranted(), call('enable/carry', plan, popup())]);
    expect(answered).toEqual({ ok: true, value: 'done' });
    expect((await stored()).desks).toHaveLength(3);
  });

  it('that was refused is forgotten: a grant for another reason brings no desk', async () => {
    const { onGranted } = await import('../../../lib/background/enable');
    await call('enable/plan', plan, popup());
    await call('enable/drop', { url, id: plan.id }, popup());
    fake.grants.add(pattern);
    await onGranted();
    expect((await stored()).desks).toHaveLength(2);
  });

  it('that was never answered is none any more after a while', async () => {
    const { onGranted } = await import('../../../lib/background/enable');
    await call('enable/plan', plan, popup());
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 11 * 60_000);
    fake.grants.add(pattern);
    await onGranted();
    vi.restoreAllMocks();
    expect((await stored()).desks).toHaveLength(2);
  });

  it('outlives the refusal of an earlier one for the same host', async () => {
    const { onGranted } = await import('../../../lib/background/enable');
    const refused = wishOf({ url });
    await call('enable/plan', refused, popup());
    await call('enable/plan', plan, popup());
    await call('enable/drop', { url, id: refused.id }, popup());
    fake.grants.add(pattern);
    await onGranted();
    expect((await stored()).desks.at(-1)).toEqual(plan.desk);
  });

  it('is not told to be done by the page that made it before it is: nothing waits for it any more', async () => {
    const other = wishOf({ url: 'https://new.example/zammad/' });
    await call('enable/plan', plan, popup());
    await call('enable/plan', other, popup());
    fake.grants.add(pattern);
    expect(await call('enable/carry', plan, popup())).toEqual({ ok: true, value: 'done' });
    expect((await stored()).desks.at(-1)).toEqual(plan.desk);
    await call('enable/drop', { url, id: other.id }, popup());
    await browser.storage.local.set({ pack: { version: 1, desks: [desk] } });
    expect(await call('enable/carry', plan, popup())).toEqual({ ok: true, value: 'done' });
    expect((await stored()).desks.at(-1)).toEqual(plan.desk);
  });

  it('is carried out however long the question stood, for the page that still waits', async () => {
    const { onGranted } = await import('../../../lib/background/enable');
    await call('enable/plan', plan, popup());
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 11 * 60_000);
    fake.grants.add(pattern);
    await onGranted();
    expect(await call('enable/carry', plan, popup())).toEqual({ ok: true, value: 'done' });
    vi.restoreAllMocks();
    expect((await stored()).desks.at(-1)).toEqual(plan.desk);
  });

  it('that names the same address anew holds, in whatever order they are carried out', async () => {
    const { onGranted } = await import('../../../lib/background/enable');
    const anew = wishOf({ url, desk: { type: 'zammad', url } });
    await call('enable/plan', plan, popup());
    await call('enable/plan', anew, popup());
    fake.grants.add(pattern);
    await onGranted();
    expect(await call('enable/carry', plan, popup())).toEqual({ ok: true, value: 'done' });
    expect(await call('enable/carry', anew, popup())).toEqual({ ok: true, value: 'done' });
    expect((await stored()).desks.slice(2)).toEqual([anew.desk]);
  });

  it('writes nothing into a pack with mistakes', async () => {
    await browser.storage.local.set({ pack: { version: 1, desks: 'none' } });
    await call('enable/plan', plan, popup());
    fake.grants.add(pattern);
    expect(await call('enable/carry', plan, popup())).toEqual({ ok: true, value: 'pack' });
    expect(await stored()).toEqual({ version: 1, desks: 'none' });
  });

  it.each([
    [
      'a look-alike of a vendor',
      { url: 'https://x.example/', desk: { type: 'intercom', url: 'https://x.example/' } },
    ],
    [
      'an address that is none',
      { url: 'https://x.example/', desk: { type: 'rt', url: 'https://x.example/?a' } },
    ],
  ])('puts %s into no pack', async (_, wrong) => {
    const wish = wishOf(wrong);
    fake.grants.add('https://x.example/*');
    await call('enable/plan', wish, popup());
    expect(await call('enable/carry', wish, popup())).toEqual({ ok: true, value: 'pack' });
    expect((await stored()).desks).toHaveLength(2);
  });
});

describe('what stands in a desk’s tabs', () => {
  const seen = async () =>
    ((await call('enable/seen', { url: desk.url }, options())) as { value: unknown }).value;

  it('is told with the ticket, and whether the sidebar came', async () => {
    listen(1);
    await hello(1);
    expect(await seen()).toEqual([{ tabId: 1, spotted: null, frame: 'none' }]);
    await spot(1, '7', 1);
    await mount(1);
    expect(await seen()).toMatchObject([
      { tabId: 1, frame: 'alive', spotted: { sighting: { ticket: { id: '7' } } } },
    ]);
    await call('desk/frameless', { life }, page(1));
    expect(await seen()).toMatchObject([{ frame: 'blocked' }]);
  });

  it('is told with whom the agent chose for that ticket', async () => {
    listen(1);
    await hello(1);
    await spot(1, '7', 1);
    const [at] = (await seen()) as { spotted: { sighting: Sighting } }[];
    await browser.storage.local.set({
      [choiceKey(ticketKey(at!.spotted.sighting))]: { email: 'grace@example.org' },
      [choiceKey('another')]: { email: 'eve@example.net' },
    });
    expect(await seen()).toMatchObject([{ choice: { email: 'grace@example.org' } }]);
  });

  it('is nothing of other desks, of tabs that are gone, or of a page that has left', async () => {
    listen(1);
    await hello(1);
    await hello(2, 'https://rt.other.example/Ticket/Display.html?id=1');
    await hello(3, ticketUrl('9'));
    expect(await seen()).toMatchObject([{ tabId: 1 }]);
    await hello(1, 'https://news.example/', { again: true });
    expect(await seen()).toEqual([]);
  });
});

describe('the welcome page', () => {
  const welcomed = async (reason: string) => {
    const { onInstalled } = await import('../../../lib/background/welcome');
    await onInstalled(reason);
    return fake.created.map((tab) => tab.url);
  };

  it('opens at an install without any pack', async () => {
    await browser.storage.local.remove('pack');
    expect(await welcomed('install')).toEqual(['chrome-extension://deskside/welcome.html']);
  });

  it.each(['update', 'browser_update', 'chrome_update'])('stays away at %s', async (reason) => {
    await browser.storage.local.remove('pack');
    expect(await welcomed(reason)).toEqual([]);
  });

  it('opens where a company has set up desks that only the agent can allow', async () => {
    fake.traits.managed = { pack: JSON.stringify({ version: 1, desks: [plan.desk] }) };
    expect(await welcomed('install')).toEqual(['chrome-extension://deskside/welcome.html']);
  });

  it('opens where a company names its team, and nothing of that is here', async () => {
    await browser.storage.local.remove('pack');
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    fake.traits.managed = { teamUrl: 'https://packs.acme.example/team.json' };
    expect(await welcomed('install')).toEqual(['chrome-extension://deskside/welcome.html']);
  });

  it('waits for a browser that takes its time to tell its policies, and not for ever', async () => {
    await browser.storage.local.remove('pack');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const toldAfter = (ms: number) => {
      const managed = { pack: JSON.stringify({ version: 1, desks: [desk] }) };
      // As slow as the browser is, whoever asks.
      vi.spyOn(browser.storage.managed, 'get').mockImplementation(
        () => new Promise((tell) => void setTimeout(() => tell(managed), ms)),
      );
    };
    toldAfter(12_000);
    const soon = welcomed('install');
    await vi.advanceTimersByTimeAsync(12_000);
    expect(await soon).toEqual([]);

    await freshBrowser();
    await browser.storage.local.remove('pack');
    toldAfter(3_600_000);
    const late = welcomed('install');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await late).toEqual(['chrome-extension://deskside/welcome.html']);
  });

  it('stays away where all desks are allowed, and where the pack has mistakes', async () => {
    expect(await welcomed('install')).toEqual([]);
    await browser.storage.local.set({ pack: { version: 1, desks: 'none' } });
    expect(await welcomed('install')).toEqual([]);
  });
});
