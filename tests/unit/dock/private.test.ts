// @vitest-environment happy-dom
import { browser, fake } from '../background/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';

const send = vi.fn<(message: unknown) => Promise<unknown>>();

/** The content script comes into a page. */
async function arrive(inPrivate: boolean) {
  Object.assign(browser.extension, { inIncognitoContext: inPrivate });
  vi.resetModules();
  const { default: desk } = await import('../../../entrypoints/desk');
  await desk.main();
}

beforeEach(() => {
  fake.reset();
  browser.runtime.sendMessage = send;
  send.mockReset();
  send.mockResolvedValue({ ok: false, error: 'no' });
});

it('in a private window the content script says nothing, hears nothing and leaves nothing', async () => {
  const before = document.documentElement.outerHTML;
  await arrive(true);
  expect(send).not.toHaveBeenCalled();
  expect(browser.runtime.onMessage.listeners.size).toBe(0);
  expect(document.documentElement.outerHTML).toBe(before);
  await arrive(false);
  expect(send).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: 'desk/hello' }));
  expect(browser.runtime.onMessage.listeners.size).toBe(1);
});
