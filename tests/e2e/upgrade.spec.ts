import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { launch } from '../harness/launch.ts';
import { until } from '../harness/until.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, mark, shows, successorOf, testId } from './fixtures.ts';
import { startStage } from './stage.ts';

const ada = { email: 'ada.upgrade@example.com', name: 'Ada Upgrade' };

/** The test build in a folder of its own, which can be made another version of itself. */
async function versions(browser: 'chromium' | 'firefox') {
  const folder = await mkdtemp(join(tmpdir(), 'deskside-upgrade-'));
  await cp(`.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3-test`, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  return {
    folder,
    async become(version: string) {
      const manifest = JSON.parse(await readFile(path, 'utf8')) as object;
      await writeFile(path, JSON.stringify({ ...manifest, version }));
    },
    gone: () => rm(folder, { recursive: true }),
  };
}

base('an update brings one line, and nothing else changes', async ({}, { project }) => {
  const browser = project.name === 'firefox' ? 'firefox' : 'chromium';
  const extension = await versions(browser);
  await extension.become('0.0.9');
  const stage = await startStage();
  const session = await launch(browser, { extension: extension.folder });
  try {
    serveTickets(stage, { 61: [ada] });
    await session.setPack(deskPack(stage));
    await session.localSet({ layout: { open: true, width: 400, side: 'left' } });
    const tab = await session.newTab(`${stage.url}tickets/61`);
    const old = await tab.sidebar();
    await old.waitFor(testId('customer-id'));
    expect(await old.count(testId('news'))).toBe(0);
    await old.click(testId('note-add'));
    await old.type('textarea', 'Likes short answers.');
    await old.click(testId('note-save'));
    await old.waitFor(testId('note'));
    await mark(old);
    await session.openedTabs();
    const kept = await session.localGet();

    await extension.become('0.2.0');
    await session.reloadExtension();
    const sidebar = await successorOf(tab, session);
    await shows(sidebar, 'one', 'custom:61');
    await sidebar.waitFor(testId('news'));
    expect(await sidebar.text(testId('news'))).toContain('0.2.0');
    // No tab, no page: whoever is in the middle of a ticket stays there.
    expect(await session.openedTabs()).toEqual([]);
    expect(await tab.count('[data-deskside]')).toBe(1);
    // What was set, cached and written down is still there.
    await sidebar.waitFor(testId('note'));
    expect(await sidebar.text(testId('note'))).toContain('Likes short answers.');
    expect(await sidebar.attr('main', 'data-side')).toBe('left');
    const now = await session.localGet();
    for (const key of ['pack', 'layout']) expect(now[key]).toEqual(kept[key]);

    await sidebar.click(testId('news-read'));
    const options = await until('the options', async () => (await session.openedTabs())[0]);
    await options.waitFor('[data-testid="options"][data-section="about"]');
    expect(new URL(options.url()).hash).toBe('#/about');
    await sidebar.waitGone(testId('news'));
  } finally {
    await session.close();
    await stage.close();
    await extension.gone();
  }
});
