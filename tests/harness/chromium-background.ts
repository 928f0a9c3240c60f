import type { BrowserContext, Worker } from '@playwright/test';
import type { Session, Tab } from './driver.ts';
import { until } from './until.ts';

type Background = Pick<Session, 'origin' | 'killBackground' | 'reloadExtension' | 'pressToolbarButton'>;

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

  return {
    origin,
    killBackground: async () => {
      const session = await browser.newBrowserCDPSession();
      const running = async () => {
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(host));
      };
      for (const { targetId } of await running()) await session.send('Target.closeTarget', { targetId });
      await until('the service worker to end', async () => (await running()).length === 0);
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
    reloadExtension: async () => {
      // A page of the extension asks for it, since the worker may be asleep. The reload closes that page.
      const page = await openPage(`${origin}/manifest.json`);
      const before = new Set(context.serviceWorkers());
      await page.evaluate(() => void setTimeout(() => chrome.runtime?.reload(), 0));
      await until('the new service worker to be alive', async () => {
        const fresh = context.serviceWorkers().filter((worker) => isOurs(worker) && !before.has(worker));
        // The old life may have woken once more before it ended: such a worker stays for a while, without `runtime`.
        const alive = await Promise.all(fresh.map((worker) => worker.evaluate(() => chrome.runtime?.id)));
        if (fresh.length > 0 && !alive.some(Boolean))
          throw new Error(`${fresh.length} new, all without a life`);
        return alive.some(Boolean);
      });
    },
  };
}

function isOurs(worker: Worker): boolean {
  return worker.url().startsWith('chrome-extension://');
}

/** `URL.origin` is "null" for schemes that the URL standard does not know. */
function extensionOf(worker: Worker): { host: string; origin: string } {
  const { protocol, host } = new URL(worker.url());
  return { host, origin: `${protocol}//${host}` };
}
