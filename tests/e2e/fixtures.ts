import { test as base, expect } from '@playwright/test';
import type { OpenedTab, Pane, Session, Tab } from '../harness/driver.ts';
import { launch } from '../harness/launch.ts';
import { until } from '../harness/until.ts';
import { onScreen } from './on-screen.ts';
import { startStage, type Stage } from './stage.ts';

interface Worker {
  /** One browser for all tests of a worker; tests use people and tickets of their own. */
  session: Session;
}
interface Own {
  stage: Stage;
  /** Opens a tab that is closed with the test. */
  open(url: string): Promise<Tab>;
}

export const test = base.extend<Own, Worker>({
  session: [
    // Playwright wants the destructuring, even of nothing.
    async ({}, use, { project }) => {
      const session = await launch(project.name.endsWith('firefox') ? 'firefox' : 'chromium');
      await use(session);
      await session.close();
    },
    { scope: 'worker' },
  ],
  stage: async ({}, use) => {
    const stage = await startStage();
    await use(stage);
    await stage.close();
  },
  open: async ({ session }, use, own) => {
    await session.localSet({ layout: { open: true, width: 340, side: 'right' } });
    const tabs: Tab[] = [];
    await use(async (url) => {
      const tab = await session.newTab(url);
      tabs.push(tab);
      return tab;
    });
    // Also what the browser opened, and nobody waited for.
    tabs.push(...(await session.openedTabs()));
    if (own.status !== own.expectedStatus)
      own.annotations.push({ type: 'on screen', description: await onScreen(session, tabs) });
    for (const tab of tabs) await tab.close();
  },
});

export { expect };

/** Waits until the sidebar says this of this ticket. */
export async function shows(sidebar: Pane, state: string, ticket: string): Promise<void> {
  await sidebar.waitFor(`main[data-testid="sidebar"][data-state="${state}"][data-ticket="${ticket}"]`);
}

/** Marks what stands in the frame, so that `successorOf` can tell it from what comes after an update. */
export const mark = (sidebar: Pane): Promise<void> =>
  sidebar.evaluate(() => document.querySelector('main')?.setAttribute('data-mark', 'old'));

/** The only sidebar of the tab, once it is none that was marked. Where none comes, what the background knows is told. */
export function successorOf(tab: Tab, session: Session): Promise<Pane> {
  // Chromium may let a worker of the old life stand for half a minute, and only then wakes the new one (156, 2026-11).
  const patience = 90_000;
  return until(
    'the new sidebar to take over',
    async () => {
      const frames = await tab.sidebars();
      const fresh = await Promise.all(
        frames.map((frame) =>
          frame.evaluate(() => !!document.querySelector('[data-testid="sidebar"]:not([data-mark])')),
        ),
      );
      if (fresh.length === 1 && fresh[0]) return frames[0];
      const hosts = await tab.count('[data-deskside]');
      throw new Error(
        `${hosts} in the page, frames: ${fresh.map((one) => (one ? 'new' : 'old')).join() || 'none'}`,
      );
    },
    patience,
  ).catch(async (error: Error) => {
    const [, known] = JSON.parse(await session.everythingKept()) as unknown[];
    throw new Error(`${error.message}; ${JSON.stringify(known)}`);
  });
}

/** The tab that the browser opens next by itself: waits for it. */
export async function openedTab(session: Session): Promise<OpenedTab> {
  const [tab] = await until('a tab that the browser opens', async () => {
    const tabs = await session.openedTabs();
    return tabs.length > 0 && tabs;
  });
  if (!tab) throw new Error('no tab was opened');
  return tab;
}

/** Waits until no frame of the extension is left in the tab; the driver hears of that a moment after the page. */
export const noSidebar = (tab: Tab): Promise<unknown> =>
  until('the sidebar to leave', async () => (await tab.sidebars()).length === 0);

export const testId = (id: string): string => `[data-testid="${id}"]`;
