import { readFile } from 'node:fs/promises';
import type { Frame, Locator, Page } from '@playwright/test';
import type { Tab } from './driver.ts';
import { paneOf, type View } from './pane.ts';
import { cameTo, pressed, pressUntilMet, watchPress } from './press.ts';
import { drawnSidebar, SIDEBAR_PATH } from './sidebar.ts';

export function chromiumTab(page: Page): Tab {
  const sidebars = async () =>
    page
      .frames()
      .filter((frame) => {
        const url = URL.parse(frame.url());
        return (
          frame !== page.mainFrame() && url?.protocol === 'chrome-extension:' && url.pathname === SIDEBAR_PATH
        );
      })
      .map((frame) => paneOf(viewOf(frame, 'the sidebar')));
  return {
    ...paneOf(viewOf(page.mainFrame(), 'the page')),
    goto: async (url) => void (await page.goto(url)),
    url: () => page.url(),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    reload: async () => void (await page.reload()),
    press: async (keys) => {
      await page.bringToFront();
      await page.keyboard.press(keys);
    },
    clickAt: async (x, y, times = 1) => {
      await page.bringToFront();
      await page.mouse.click(x, y, { clickCount: times });
    },
    toFront: () => page.bringToFront(),
    pickFile: (selector, path) => page.locator(selector).setInputFiles(path, LIMIT),
    download: async (act) => {
      const [file] = await Promise.all([page.waitForEvent('download', LIMIT), act()]);
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    wish: ({ still, forcedColors }) =>
      page.emulateMedia({
        reducedMotion: still ? 'reduce' : 'no-preference',
        forcedColors: forcedColors ? 'active' : 'none',
      }),
    dark: (on) => page.emulateMedia({ colorScheme: on ? 'dark' : 'light' }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    countCalls: (path, name) => countCalls(page, path, name),
    sidebars,
    sidebar: () => drawnSidebar(sidebars),
    close: () => page.close(),
  };
}

/** By V8's own count, which includes scripts that the page cannot see. */
async function countCalls(page: Page, path: string, name: string): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  let calls = 0;
  return async () => {
    // Each taking starts the count anew.
    const { result } = await devtools.send('Profiler.takePreciseCoverage');
    for (const { url, functions } of result) {
      if (!url.startsWith('chrome-extension:') || new URL(url).pathname !== path) continue;
      for (const { functionName, ranges } of functions)
        if (functionName === name) calls += ranges[0]?.count ?? 0;
    }
    return calls;
  };
}

const LIMIT = { timeout: 30_000 };

function viewOf(frame: Frame, name: string): View {
  /** The first visible match, in the tab that is in front, as for a person: Chromium draws slowly behind it. */
  async function reach(selector: string): Promise<Locator> {
    await frame.page().bringToFront();
    return frame.locator(selector).filter({ visible: true }).first();
  }
  return {
    name,
    run: (expression) => frame.evaluate(expression),
    click: async (selector, { button = 'left', modifiers = [] } = {}) => {
      const element = await reach(selector);
      // Playwright holds back what meets something else, and presses again; what meets nothing it takes for done.
      await pressUntilMet(`"${selector}" in ${name}`, async () => {
        await frame.evaluate(watchPress, null);
        await element.click({ ...LIMIT, button, modifiers: [...modifiers] });
        return cameTo(async () => frame.evaluate(pressed));
      });
    },
    type: async (selector, text) => (await reach(selector)).pressSequentially(text, LIMIT),
  };
}
