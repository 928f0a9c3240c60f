import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumBackground } from './chromium-background.ts';
import { watchErrors } from './chromium-errors.ts';
import { chromiumPlaces } from './chromium-places.ts';
import { chromiumTab } from './chromium-tab.ts';
import { chromiumWays } from './chromium-ways.ts';
import type { LaunchOptions, Session, Tab } from './driver.ts';
import { extensionFolder, unpackedId, WELCOME_PATH } from './extension.ts';
import { findBrowser } from './find.ts';
import { storageOver } from './storage.ts';
import { until } from './until.ts';

/** Nothing but the tests goes over the wire, and nothing but the pages takes processor time. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // Lets a test press the toolbar button.
  '--enable-unsafe-extension-debugging',
];

export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const extension = extensionFolder('chromium', options);
  const executablePath = options.executable ?? findBrowser('chromium');
  const profile = await makeProfile(options.thirdPartyStorage ?? 'allow', extension, options.grantsWhenAsked);
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      // The caller closes the session, and with it the profile's folder.
      handleSIGINT: false,
      headless: options.headless ?? true,
      ...(options.timeZone && { env: { ...env, TZ: options.timeZone } }),
      viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
      args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...QUIET],
    });
    return await session(context, removeProfile, options);
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

/** Debian's Chromium blocks third-party storage unless told; other builds allow it. So it is always told. */
async function makeProfile(
  thirdPartyStorage: 'block' | 'allow',
  extension: string,
  grantsWhenAsked: readonly string[] | undefined,
): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'deskside-chromium-'));
  await mkdir(join(profile, 'Default'));
  const preferences = {
    profile: { cookie_controls_mode: thirdPartyStorage === 'allow' ? 0 : 1 },
    // Without developer mode an unpacked extension stays off once it has reloaded itself.
    extensions: {
      ui: { developer_mode: true },
      // What was granted once while it ran, and given back: Chromium grants it without a word when it is asked for again.
      ...(grantsWhenAsked && {
        settings: { [unpackedId(extension)]: { runtime_granted_permissions: hosts(grantsWhenAsked) } },
      }),
    },
  };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** As Chromium writes hosts down. */
const hosts = (patterns: readonly string[]) => ({
  api: [],
  explicit_host: patterns,
  manifest_permissions: [],
  scriptable_host: patterns,
});

async function session(
  context: BrowserContext,
  removeProfile: () => Promise<void>,
  options: LaunchOptions,
): Promise<Session> {
  const known = new WeakSet(context.pages());
  const pages = new WeakMap<Tab, Page>();

  const newTab = async (url?: string): Promise<Tab> => {
    const page = await context.newPage();
    known.add(page);
    const tab = chromiumTab(page);
    pages.set(tab, page);
    if (url !== undefined) await tab.goto(url);
    return tab;
  };
  const errors = watchErrors(context);
  const background = await chromiumBackground(context, newTab);
  /** A page of the extension that takes the place of no other tab. */
  const behind = async (path: string): Promise<Tab> => {
    const page = await places.openBehind(new URL(path, `${background.origin}/`).href, (opened) =>
      known.add(opened),
    );
    return chromiumTab(page);
  };
  const places = await chromiumPlaces(context, () => behind('manifest.json'));
  if ((options.welcome ?? 'close') === 'close') {
    const address = background.origin + WELCOME_PATH;
    // It adds its step to its address.
    const page = await until('the welcome page', () =>
      context.pages().find((one) => one.url().startsWith(address)),
    );
    await page.close();
  }
  const extensionTab = (path: string) => newTab(new URL(path, `${background.origin}/`).href);

  return {
    browser: 'chromium',
    ...background,
    newTab,
    openedTabs: async () => {
      // A tab counts once it has an address; until then the next call will find it.
      const fresh = context.pages().filter((page) => !known.has(page) && page.url() !== 'about:blank');
      const opened = await Promise.all(fresh.map(places.asOpened));
      // Not before they are told of: where the browser could not say what they are, they are asked for again.
      for (const page of fresh) known.add(page);
      return opened;
    },
    placeOf: async (tab) => {
      const page = pages.get(tab);
      if (!page) throw new Error('This tab was not opened by the test.');
      return places.placeOf(page);
    },
    allowPrivate: () => Promise.reject(new Error('Chromium asks for no leave.')),
    extensionTab,
    ...storageOver(behind),
    ...chromiumWays(context),
    errors,
    answerPrompt: () => Promise.reject(new Error('The prompt of Chromium is out of reach.')),
    close: async () => {
      await context.close();
      await removeProfile();
    },
  };
}
