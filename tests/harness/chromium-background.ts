import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext, Worker } from '@playwright/test';
import { chromiumPopup } from './chromium-popup.ts';
import type { Session, Tab } from './driver.ts';
import { until } from './until.ts';

type Background = Pick<
  Session,
  'origin' | 'killBackground' | 'reloadExtension' | 'pressToolbarButton' | 'popup'
>;

/** How long a worker may take to answer before it is taken for one that is dying. */
const DYING_MS = 5000;

/** The part of the extension API that the functions for extension pages and workers use. */
declare const chrome: { runtime?: { id?: string; reload(): void } };

/** The extension's service worker; `openPage` opens a page of the extension. */
export async function chromiumBackground(
  context: BrowserContext,
  openPage: (url: string) => Promise<Tab>,
): Promise<Background> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium was started without a browser connection.');
  const first = await until('the extension to start its service worker', () =>
    context.serviceWorkers().find(isOurs),
  );
  const { host, origin } = extensionOf(first);

  const workers = () => context.serviceWorkers().filter(isOurs);
  /** When each worker that lives was born. */
  const births = async () => {
    const told = await Promise.all(workers().map((one) => ask(one, () => performance.timeOrigin)));
    return told.filter((birth) => birth !== undefined);
  };

  return {
    origin,
    killBackground: async () => {
      const session = await browser.newBrowserCDPSession();
      const before = await births();
      const { targetInfos } = await session.send('Target.getTargets');
      for (const { type, url, targetId } of targetInfos) {
        if (type !== 'service_worker' || !url.includes(host)) continue;
        await session.send('Target.closeTarget', { targetId });
      }
      // By its birth, for whoever has something to say to it starts another one at once.
      await until('the service worker to end', async () => {
        const living = await births();
        return !living.some((birth) => before.includes(birth));
      });
      await session.detach();
    },
    pressToolbarButton: async (tab) => {
      await tab.toFront();
      const session = await browser.newBrowserCDPSession();
      const filter = [{ type: 'tab' }, { exclude: true }];
      const { targetInfos } = await session.send('Target.getTargets', { filter });
      const target = targetInfos.find(({ url }) => url === tab.url());
      if (!target) throw new Error(`No tab shows ${tab.url()}`);
      // Not among Playwright's typed commands yet (Chromium 156).
      const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
      await send('Extensions.triggerAction', { id: host, targetId: target.targetId });
      await session.detach();
    },
    popup: () => chromiumPopup(browser, `${origin}/popup.html`),
    reloadExtension: async () => {
      // A page of the extension asks for it, since the worker may be asleep. The reload closes that page.
      const page = await openPage(`${origin}/manifest.json`);
      const before = new Set(workers());
      await page.evaluate(() => void setTimeout(() => chrome.runtime?.reload(), 0));
      const newLife = async () => {
        const fresh = workers().filter((worker) => !before.has(worker));
        // The old life may wake once more before it ends: such a worker stays for a while, without `runtime`.
        const ids = await Promise.all(fresh.map((one) => ask(one, () => chrome.runtime?.id)));
        if (fresh.length > 0 && !ids.some(Boolean))
          throw new Error(`${fresh.length} new, none of them alive`);
        return ids.some(Boolean);
      };
      await until('the new service worker to be alive', newLife, 60_000);
    },
  };
}

/** The worker's answer; nothing of one that is dying. */
function ask<R>(worker: Worker, fn: () => R): Promise<R | undefined> {
  const dying = delay(DYING_MS, undefined, { ref: false });
  return Promise.race([worker.evaluate(fn), dying]).catch(() => undefined) as Promise<R | undefined>;
}

function isOurs(worker: Worker): boolean {
  return worker.url().startsWith('chrome-extension://');
}

/** `URL.origin` is "null" for schemes that the URL standard does not know. */
function extensionOf(worker: Worker): { host: string; origin: string } {
  const { protocol, host } = new URL(worker.url());
  return { host, origin: `${protocol}//${host}` };
}
