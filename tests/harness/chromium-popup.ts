import type { Browser } from '@playwright/test';
import { until } from './until.ts';

interface Answer {
  id: number;
  result?: { result?: { value?: unknown } };
}

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
  // Spoken to through the browser's session, in messages within messages: Playwright opens no session of its own for it.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let count = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer;
    waiting.get(answer.id)?.(answer);
  });
  const send = (method: string, params: object) =>
    new Promise<Answer>((resolve, reject) => {
      const id = (count += 1);
      waiting.set(id, resolve);
      const message = JSON.stringify({ id, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
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
