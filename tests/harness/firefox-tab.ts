import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { ClickHow, Tab } from './driver.ts';
import { downloadWith } from './firefox-download.ts';
import { contextOf, type Remote } from './firefox-remote.ts';
import { paneOf, type View } from './pane.ts';
import { cameTo, pressed, pressUntilMet, watchPress } from './press.ts';
import { drawnSidebar, SIDEBAR_PATH } from './sidebar.ts';
import { until } from './until.ts';

/** `opened`: where the tab is already, if the browser opened it by itself. */
export function firefoxTab(page: Page, remote: Remote, opened?: string): Tab {
  const context = contextOf(page.mainFrame());
  const view = viewOf(page.mainFrame(), 'the page', remote);

  // Puppeteer is not told of extension pages, nor of pages that come back from the bfcache. So what the page says
  // after a step stands until Puppeteer tells something new.
  let corrected = { told: page.url(), is: opened ?? page.url() };
  async function arrived(): Promise<void> {
    const is = await view.run('location.href');
    corrected = { told: page.url(), is: String(is) };
  }

  // A step within one document has no load to wait for, a step to another has no other sign than its birth.
  const place = () => view.run('location.href + " " + performance.timeOrigin');
  async function left(before: unknown): Promise<void> {
    await until('the page to be left', async () => (await place()) !== before);
    await until(
      'the page to be complete',
      async () => (await view.run('document.readyState')) === 'complete',
    );
  }

  /** Loads a page, and waits until it is complete. */
  async function load(command: 'navigate' | 'reload', where: { url?: string } = {}): Promise<void> {
    const before = await place();
    const loaded = remote.send(`browsingContext.${command}`, { context, ...where, wait: 'complete' });
    await loaded.catch(async (error: unknown) => {
      // A frame that had just begun to load ends with its page: that is told as the end of the step, which goes on (153).
      if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
      await left(before);
    });
    await arrived();
  }

  async function traverse(delta: number): Promise<void> {
    const before = await place();
    await remote.send('browsingContext.traverseHistory', { context, delta });
    await left(before);
    await arrived();
  }

  async function sidebars() {
    const [top] = await remote.contexts(context);
    const ours = (top?.children ?? []).filter(({ url }) => {
      const at = URL.parse(url);
      return at?.protocol === 'moz-extension:' && at.pathname === SIDEBAR_PATH;
    });
    const frames = page.frames().filter((frame) => ours.some((child) => child.context === contextOf(frame)));
    return frames.map((frame) => paneOf(viewOf(frame, 'the sidebar', remote)));
  }

  return {
    ...paneOf(view),
    goto: (url) => load('navigate', { url }),
    url: () => (page.url() === corrected.told ? corrected.is : page.url()),
    back: () => traverse(-1),
    forward: () => traverse(1),
    reload: () => load('reload'),
    press: async (keys) => {
      await page.bringToFront();
      await press(page, keys);
    },
    clickAt: async (x, y, times = 1) => {
      await page.bringToFront();
      await page.mouse.click(x, y, { count: times });
    },
    toFront: () => page.bringToFront(),
    pickFile: async (selector, path) => {
      const input = await until(`"${selector}"`, () => page.$(selector));
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
    download: (act) => downloadWith(remote, act),
    resize: (width, height) => page.setViewport({ width, height }),
    dark: (on) => remote.privileged(setColourScheme, on ? 0 : 1),
    wish: ({ still, forcedColors }) =>
      remote.privileged(setWishes, { still: still ? 1 : 0, colours: forcedColors ? 2 : 0 }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    countCalls: () => Promise.reject(new Error('Firefox cannot count calls')),
    sidebars,
    sidebar: () => drawnSidebar(sidebars),
    close: () => page.close(),
  };
}

function viewOf(frame: Frame, name: string, remote: Remote): View {
  /** The first visible match, in the tab that is in front, as for a person: behind it Firefox draws nothing. */
  async function reach(selector: string): Promise<ElementHandle> {
    await frame.page().bringToFront();
    return until(`"${selector}" to be visible and at rest in ${name}`, async () => {
      const found = await frame.evaluateHandle(firstAtRest, selector);
      return found.asElement() as ElementHandle | null;
    });
  }
  return {
    name,
    run: (expression) => frame.evaluate(expression),
    click: (selector, how = {}) =>
      pressUntilMet(`"${selector}" in ${name}`, async () => {
        const element = await reach(selector);
        try {
          await element.evaluate(watchPress);
          await pressElement(remote, frame, element, how);
        } catch (error) {
          if (isGone(error)) return 'missed';
          throw error;
        }
        return cameTo(async () => frame.evaluate(pressed));
      }),
    type: async (selector, text) => (await reach(selector)).type(text),
  };
}

const buttons = { left: 0, middle: 1, right: 2 };
/** As WebDriver writes them. */
const keys = { Control: '\uE009', Shift: '\uE008' };

/**
 * Presses the middle of an element, wherever that stands when Firefox does so: by Puppeteer, which asks for the place
 * first, it takes several times as long, and what moves meanwhile is missed.
 */
async function pressElement(
  remote: Remote,
  frame: Frame,
  element: ElementHandle,
  { button = 'left', modifiers = [] }: ClickHow,
): Promise<void> {
  // Puppeteer has the element's name but does not type it.
  const { sharedId } = (element as unknown as { remoteValue(): { sharedId: string } }).remoteValue();
  const pause = { type: 'pause' };
  const held = modifiers.map(() => pause);
  const mouse = [
    ...held,
    { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
    { type: 'pointerDown', button: buttons[button] },
    { type: 'pointerUp', button: buttons[button] },
    ...held,
  ];
  const keyboard = [
    ...modifiers.map((key) => ({ type: 'keyDown', value: keys[key] })),
    ...[pause, pause, pause],
    ...modifiers.map((key) => ({ type: 'keyUp', value: keys[key] })),
  ];
  await remote.send('input.performActions', {
    context: contextOf(frame),
    actions: [
      { type: 'key', id: 'keyboard', actions: keyboard },
      { type: 'pointer', id: 'mouse', actions: mouse },
    ],
  });
}

/** A page may draw anew between the look and the press: then nothing was pressed, and the new element is meant. */
function isGone(failure: unknown): boolean {
  // The words for an element that the page took out just before, and for one that it moved out of view.
  return /stale element|no such node|move target out of bounds|is detached/i.test(String(failure));
}

/**
 * Runs in the document: the first match that is visible, may be pressed, and is where it was a frame ago, since a click
 * on a moving one would miss; it is scrolled into view. One that is told as disabled takes a click and does nothing: Playwright
 * waits for it as well.
 */
async function firstAtRest(selector: string): Promise<Element | null> {
  const box = (node: Element) => JSON.stringify(node.getBoundingClientRect());
  const may = (node: Element) =>
    node.checkVisibility({ visibilityProperty: true }) &&
    !node.matches(':disabled') &&
    node.closest('[aria-disabled="true"]') === null;
  const node = [...document.querySelectorAll(selector)].find(may);
  if (!node) return null;
  const { left, top, right, bottom } = node.getBoundingClientRect();
  const inView = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  if (!inView) node.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const before = box(node);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return may(node) && box(node) === before ? node : null;
}

/** `Control+Shift+k`, written as Playwright writes it. */
async function press(page: Page, keys: string): Promise<void> {
  const names = (keys === '+' ? [keys] : keys.split('+')) as Parameters<Page['keyboard']['press']>[0][];
  const key = names.pop();
  if (key === undefined) return;
  for (const modifier of names) await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  for (const modifier of names.reverse()) await page.keyboard.up(modifier);
}

declare const Services: { prefs: { setIntPref(name: string, value: number): void } };

/** Runs in the browser's own scope: 0 is dark, 1 is light, for every page. */
function setColourScheme(value: number): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
}

/** Runs in the browser's own scope. 2 replaces the colours of every page, 0 of none (as for a theme of high contrast). */
function setWishes({ still, colours }: { still: number; colours: number }): void {
  Services.prefs.setIntPref('ui.prefersReducedMotion', still);
  Services.prefs.setIntPref('browser.display.document_color_use', colours);
}
