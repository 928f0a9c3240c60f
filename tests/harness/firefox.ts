import { randomUUID } from 'node:crypto';
import { env } from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { LaunchOptions, OpenedTab, Place, Session, Tab } from './driver.ts';
import { extensionFolder, geckoId, WELCOME_PATH } from './extension.ts';
import { findBrowser } from './find.ts';
import { firefoxBackground } from './firefox-background.ts';
import { bareTab } from './firefox-bare-tab.ts';
import { allowPrivate, setEnabled, seenTabs } from './firefox-places.ts';
import { firefoxPopup } from './firefox-popup.ts';
import { answerPrompt, revokeByHand } from './firefox-prompt.ts';
import { takeErrors } from './firefox-errors.ts';
import { contextOf, remoteOf } from './firefox-remote.ts';
import { firefoxTab } from './firefox-tab.ts';
import { firefoxWays } from './firefox-ways.ts';
import { storageOver } from './storage.ts';
import { until } from './until.ts';

/** A stock Firefox over WebDriver BiDi. Puppeteer makes the profile and removes it at the end. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const extension = extensionFolder('firefox', options);
  const addonId = geckoId(extension);
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    // The caller closes the session, and with it the profile's folder.
    handleSIGINT: false,
    browser: 'firefox',
    executablePath: options.executable ?? findBrowser('firefox'),
    headless: options.headless ?? true,
    ...(options.timeZone && { env: { ...env, TZ: options.timeZone } }),
    defaultViewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    protocolTimeout: 60_000,
    // Pages of the extension and the browser's own scope are out of reach without it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Decided here, so that the extension's address is known.
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      // JSON as plain text: see `storageOver`.
      'devtools.jsonview.enabled': false,
    },
  });
  try {
    return await session(browser, { extension, addonId, origin: `moz-extension://${uuid}` }, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

interface Installed {
  extension: string;
  addonId: string;
  origin: string;
}

async function session(
  browser: Browser,
  { extension, addonId, origin }: Installed,
  options: LaunchOptions,
): Promise<Session> {
  const remote = remoteOf(browser);
  const background = firefoxBackground(remote, addonId);
  /** Contexts of the tabs that nobody needs to be told of. */
  const known = new Set((await remote.contexts()).map(({ context }) => context));
  /** The tab with which the browser came up; it stays. */
  const [first] = known;
  const contexts = new WeakMap<Tab, string>();

  async function use(page: Page, url: string | undefined): Promise<Tab> {
    const context = contextOf(page.mainFrame());
    known.add(context);
    const tab = firefoxTab(page, remote);
    contexts.set(tab, context);
    if (url !== undefined) await tab.goto(url);
    return tab;
  }
  /** Not by Puppeteer's `newPage`: it also sizes the tab, and behind another one that takes a second. */
  async function behind(url: string): Promise<Tab> {
    const context = await remote.createTab({ background: true, referenceContext: first });
    const pages = await browser.pages();
    const page = pages.find((candidate) => contextOf(candidate.mainFrame()) === context);
    if (!page) throw new Error('Firefox opened no tab.');
    return use(page, url);
  }
  async function placeOf(context: string): Promise<Place> {
    const found = (await seenTabs(remote)).find((one) => one.context === context);
    if (!found) throw new Error('The tab is gone.');
    return { front: found.front, window: found.window };
  }
  const addressOf = (path: string) => new URL(path, `${origin}/`).href;

  await browser.installExtension(extension);
  let instance = await background.started();
  if ((options.welcome ?? 'close') === 'close') {
    const { context } = await until('the welcome page', async () =>
      (await remote.contexts()).find(({ url }) => url.startsWith(addressOf(WELCOME_PATH))),
    );
    await remote.send('browsingContext.close', { context });
  }

  return {
    browser: 'firefox',
    origin,
    newTab: async (url) => use(await browser.newPage(), url),
    openedTabs: async () => {
      // A tab counts once it has an address; until then the next call will find it.
      const fresh = (await remote.contexts()).filter(
        ({ context, url }) => !known.has(context) && url !== 'about:blank',
      );
      if (fresh.length === 0) return [];
      const [pages, seen] = await Promise.all([browser.pages(), seenTabs(remote)]);
      return fresh.flatMap(({ context, url }): OpenedTab[] => {
        const where = seen.find((one) => one.context === context);
        if (!where) return [];
        known.add(context);
        const page = pages.find((one) => contextOf(one.mainFrame()) === context);
        const tab = page ? firefoxTab(page, remote, url) : bareTab(context, url, remote);
        return [
          { ...tab, private: where.private, container: where.container, place: () => placeOf(context) },
        ];
      });
    },
    placeOf: (tab) => placeOf(contexts.get(tab) ?? ''),
    allowPrivate: async (allowed) => {
      await allowPrivate(remote, addonId, allowed);
      instance = await background.started(instance);
    },
    extensionTab: async (path) => use(await browser.newPage(), addressOf(path)),
    ...storageOver((path) => behind(addressOf(path))),
    pressToolbarButton: async (tab) => {
      await tab.toFront();
      // On a busy machine the switch comes late, and the button would be pressed for the tab before.
      await until('the tab to be in front', () => tab.evaluate(() => document.visibilityState === 'visible'));
      await background.pressToolbarButton();
    },
    popup: () => firefoxPopup(remote),
    ...firefoxWays(remote, addonId),
    answerPrompt: (allow) => answerPrompt(remote, allow),
    revokeByHand: (pattern) => revokeByHand(remote, addonId, pattern),
    errors: () => takeErrors(remote),
    killBackground: background.kill,
    reloadExtension: async () => {
      await browser.installExtension(extension);
      instance = await background.started(instance);
    },
    setEnabled: async (on) => {
      await setEnabled(remote, addonId, on);
      if (on) instance = await background.started();
    },
    close: () => browser.close(),
  };
}
