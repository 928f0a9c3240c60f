import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { LaunchOptions, Session, Tab } from './driver.ts';
import { extensionFolder, geckoId } from './extension.ts';
import { findBrowser } from './find.ts';
import { firefoxBackground } from './firefox-background.ts';
import { answerPrompt } from './firefox-prompt.ts';
import { takeErrors } from './firefox-errors.ts';
import { contextOf, remoteOf } from './firefox-remote.ts';
import { firefoxTab } from './firefox-tab.ts';
import { storageOver } from './storage.ts';

/** A stock Firefox over WebDriver BiDi. Puppeteer makes the profile and removes it at the end. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const extension = extensionFolder('firefox', options);
  const addonId = geckoId(extension);
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    // The caller closes the session, and with it the profile's folder.
    handleSIGINT: false,
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless ?? true,
    defaultViewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    protocolTimeout: 30_000,
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
    return await session(browser, { extension, addonId, origin: `moz-extension://${uuid}` });
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

async function session(browser: Browser, { extension, addonId, origin }: Installed): Promise<Session> {
  const remote = remoteOf(browser);
  const background = firefoxBackground(remote, addonId);
  const known = new WeakSet(await browser.pages());

  async function use(page: Page, url: string | undefined): Promise<Tab> {
    known.add(page);
    const tab = firefoxTab(page, remote);
    if (url !== undefined) await tab.goto(url);
    return tab;
  }
  /** Not by Puppeteer's `newPage`: it also sizes the tab, and behind another one that takes a second. */
  async function behind(url: string): Promise<Tab> {
    const context = await remote.createTab({ background: true });
    const pages = await browser.pages();
    const page = pages.find((candidate) => contextOf(candidate.mainFrame()) === context);
    if (!page) throw new Error('Firefox opened no tab.');
    return use(page, url);
  }
  const addressOf = (path: string) => new URL(path, `${origin}/`).href;

  await browser.installExtension(extension);
  let instance = await background.started();

  return {
    browser: 'firefox',
    origin,
    newTab: async (url) => use(await browser.newPage(), url),
    openedTabs: async () => {
      const places = new Map((await remote.contexts()).map(({ context, url }) => [context, url]));
      const opened: Tab[] = [];
      for (const page of await browser.pages()) {
        const address = places.get(contextOf(page.mainFrame()));
        // A tab counts once it has an address; until then the next call will find it.
        if (known.has(page) || address === undefined || address === 'about:blank') continue;
        known.add(page);
        opened.push(firefoxTab(page, remote, address));
      }
      return opened;
    },
    extensionTab: async (path) => use(await browser.newPage(), addressOf(path)),
    ...storageOver((path) => behind(addressOf(path))),
    pressToolbarButton: async (tab) => {
      await tab.toFront();
      await background.pressToolbarButton();
    },
    answerPrompt: (allow) => answerPrompt(remote, allow),
    errors: () => takeErrors(remote),
    killBackground: background.kill,
    reloadExtension: async () => {
      await browser.installExtension(extension);
      instance = await background.started(instance);
    },
    close: () => browser.close(),
  };
}
