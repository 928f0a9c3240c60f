import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext, Worker } from '@playwright/test';
import { chromiumPopup } from './chromium-popup.ts';
import type { Session, Tab } from './driver.ts';
import { until } from './until.ts';

type Background = Pick<
  Session,
  | 'origin'
  | 'killBackground'
  | 'reloadExtension'
  | 'setEnabled'
  | 'revokeByHand'
  | 'pressToolbarButton'
  | 'popup'
>;

/** How long a worker may take to answer before it is taken for one that is dying. */
const DYING_MS = 5000;

/**
 * On a busy machine Chromium starts the worker of a new life without the extension's API, or refuses all of its calls, now and
 * then (docs/decisions/018). It would stop that worker after a while, but lets a worker that a driver watches live on. Then
 * another life is begun.
 */
const BEGINNINGS = 3;

/** The part of the extension API that the functions for extension pages, workers and `chrome://extensions` use. */
declare const chrome: {
  runtime?: { id?: string; reload(): void };
  storage?: { session: { get(): Promise<unknown> } };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  developerPrivate: { removeHostPermission(id: string, host: string): Promise<void> };
};

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

  const kill = async () => {
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
  };
  /** Waits for a worker that was born after that time (epoch ms), since the old life's may live on, and that is answered. */
  const alive = (since: number) =>
    until('the new service worker to be alive', async () => {
      const birth = async () => ((await chrome.storage?.session.get()) ? performance.timeOrigin : 0);
      const told = await Promise.all(workers().map((one) => ask(one, birth)));
      return told.some((one) => one !== undefined && one > since);
    });
  /** Begins a life, in which a worker runs. `begin` answers when the old one was still there or at its end (epoch ms). */
  const bring = async (begin: () => Promise<number>) => {
    for (let left = BEGINNINGS; ; left -= 1) {
      const since = await begin();
      const came = await alive(since).catch((error: unknown) => {
        if (left === 1) throw error;
      });
      if (came) return;
      console.warn(`Chromium began a life with no worker of use (${BEGINNINGS - left + 1} of ${BEGINNINGS})`);
    }
  };
  /** Runs in the browser's own page for extensions. */
  const manage = async <A>(what: (about: A) => Promise<void>, about: A) => {
    const page = await openPage('chrome://extensions');
    await page.evaluate(what, about);
    await page.close();
  };
  const turn = (on: boolean) =>
    manage(({ id, on }) => chrome.management.setEnabled(id, on), { id: host, on });

  return {
    origin,
    killBackground: kill,
    pressToolbarButton: async (tab) => {
      await tab.toFront();
      const session = await browser.newBrowserCDPSession();
      const filter = [{ type: 'tab' }, { exclude: true }];
      // The page may have told of its address before the browser has.
      const target = await until(`a tab that shows ${tab.url()}`, async () => {
        const { targetInfos } = await session.send('Target.getTargets', { filter });
        return targetInfos.find(({ url }) => url === tab.url());
      });
      // Not among Playwright's typed commands yet (Chromium 156).
      const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
      await send('Extensions.triggerAction', { id: host, targetId: target.targetId });
      await session.detach();
    },
    popup: () => chromiumPopup(browser, `${origin}/popup.html`),
    reloadExtension: () =>
      bring(async () => {
        // A page of the extension asks for it, since the worker may be asleep. The end of the old life closes that page.
        const asking = `${origin}/manifest.json`;
        const page = await openPage(asking);
        const since = await page.evaluate(() => {
          setTimeout(() => chrome.runtime?.reload(), 0);
          return Date.now();
        });
        await until('the old life to end', () => !context.pages().some((one) => one.url() === asking));
        return since;
      }),
    setEnabled: (on) =>
      on
        ? bring(async () => {
            await turn(false);
            const since = Date.now();
            await turn(true);
            return since;
          })
        : turn(false),
    revokeByHand: (pattern) =>
      manage(({ id, pattern }) => chrome.developerPrivate.removeHostPermission(id, pattern), {
        id: host,
        pattern,
      }),
  };
}

/** The worker's answer; nothing of one that is dying. */
function ask<R>(worker: Worker, fn: () => R | Promise<R>): Promise<R | undefined> {
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
