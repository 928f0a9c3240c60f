import type { Browser } from '@playwright/test';
import { speakTo } from './chromium-target.ts';
import { until } from './until.ts';

/**
 * The popup at this address, once it is over the page. Playwright takes a popup for no page (1.65, 2026-11), so its
 * keys go by Chromium's own protocol.
 */
export async function chromiumPopup(
  browser: Browser,
  address: string,
): Promise<{ press(key: string): Promise<void> }> {
  const session = await browser.newBrowserCDPSession();
  const { targetId } = await until('a popup over the page', async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'page' }] });
    return targetInfos.find(({ url, attached }) => url === address && !attached);
  });
  const { sessionId, send } = await speakTo(session, targetId);
  await until('the popup to have drawn', async () => {
    const { result } = await send('Runtime.evaluate', {
      expression: 'document.querySelector("main[aria-busy=false]") !== null',
    });
    return result?.result?.value === true;
  });
  const codes: Record<string, number> = { Tab: 9, Enter: 13, Escape: 27 };
  let closed = false;
  const closing = new Promise<void>((resolve) => {
    session.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      closed = true;
      resolve();
    });
  });
  return {
    press: async (key) => {
      const event = { key, code: key, windowsVirtualKeyCode: codes[key] ?? 0 };
      const down = key === 'Enter' ? { type: 'keyDown', text: '\r' } : { type: 'rawKeyDown' };
      // What the key does may close the popup before it is let go, and before Chromium has told that it went down.
      await Promise.race([send('Input.dispatchKeyEvent', { ...down, ...event }), closing]);
      if (closed) return;
      const up = send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
      await Promise.race([up, closing]).catch((error: unknown) => {
        if (!closed) throw error;
      });
    },
  };
}
