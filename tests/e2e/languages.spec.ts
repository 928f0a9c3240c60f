/**
 * The extension in other languages, in both browsers: it speaks the browser's, and runs from right to left where that does.
 * That nothing stays English and nothing is cut off is looked for in every state of the gallery.
 */
import type { Pane, Session, Tab } from '../harness/driver.ts';
import { launch } from '../harness/launch.ts';
import { readScreen } from '../locale/screen.ts';
import { forgetBuild, spokenBuild, type Spoken } from '../locale/spoken-build.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, shows, test, testId } from './fixtures.ts';
import { popupAbout } from './popup-about.ts';
import { json, startStage, type Stage } from './stage.ts';

const ada = { email: 'ada.tongue@example.com', name: 'Ada Tongue' };
const grace = { email: 'grace.tongue@example.org', name: 'Grace Tongue' };
const lone = { email: 'lone.tongue@example.net', name: 'Lone Tongue' };
/** What the test itself brings along, where it stands outside of the elements for data. */
const data = ['Deskside', 'Stage', 'Stage desk'];

interface Abroad {
  session: Session;
  stage: Stage;
  tab: Tab;
}

/** A browser with a Deskside that speaks so, on a desk with a few tickets. */
async function abroad(
  project: string,
  spoken: Spoken,
  visit: (abroad: Abroad) => Promise<void>,
): Promise<void> {
  const browser = project.endsWith('firefox') ? 'firefox' : 'chromium';
  const extension = spokenBuild(browser, spoken);
  const session = await launch(browser, { extension });
  const stage = await startStage();
  try {
    serveTickets(stage, { 1: [ada], 2: [ada, grace], 3: [], 4: [ada], 5: [lone] });
    await session.setPack(deskPack(stage));
    await session.localSet({ layout: { open: true, width: 340, side: 'right' } });
    await visit({ session, stage, tab: await session.newTab(`${stage.url}tickets/1`) });
  } finally {
    await session.close();
    await stage.close();
    forgetBuild(extension);
  }
}

/** Goes through the sidebar's states and hands each to `look`, under its name. */
async function eachState(
  { stage, tab }: Abroad,
  look: (name: string, pane: Pane) => Promise<void>,
): Promise<void> {
  const visit = async (id: number, state: string) => {
    await tab.goto(`${stage.url}tickets/${id}`);
    const sidebar = await tab.sidebar();
    await shows(sidebar, state, `custom:${id}`);
    return sidebar;
  };
  await (await visit(1, 'one')).waitFor(testId('customer-id'));
  const one = await visit(4, 'one');
  await one.waitFor(`${testId('link')}[data-kind="billing"]`);
  await look('one', one);
  await look('several', await visit(2, 'several'));
  await look('none', await visit(3, 'none'));
  stage.at('/api/customer', json({}, 500));
  const trouble = await visit(5, 'one');
  await trouble.waitFor(testId('trouble'));
  await trouble.waitFor(testId('link-missing'));
  await look('trouble', trouble);
}

/** The extension's own pages. */
const pages = [
  'customer.html',
  'import.html',
  'welcome.html#/desk',
  'welcome.html#/ticket',
  'welcome.html#/links',
];

/** Hands each page to `look`, and then the toolbar's popup about the desk on view. */
async function eachPage(
  { session, tab }: Abroad,
  look: (name: string, pane: Tab) => Promise<void>,
): Promise<void> {
  const lookAt = async (name: string, page: Tab) => {
    await page.waitFor('main:not([aria-busy="true"]) :is(h1, h2)');
    await look(name, page);
    await page.close();
  };
  for (const path of pages) await lookAt(path, await session.extensionTab(path));
  await lookAt('the popup', await popupAbout(session, tab.url()));
}

test('in German, the sidebar speaks German, and says so', async ({}, { project }) => {
  await abroad(project.name, 'german', async (here) => {
    const seen: Record<string, string> = {};
    await eachState(here, async (name, pane) => {
      expect(
        await pane.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
      ).toEqual(['de', 'ltr']);
      seen[name] = await pane.evaluate(() => document.body.innerText);
    });
    expect(seen['several']).toContain('Wem helfen Sie?');
    expect(seen['none']).toContain('Keine anfragende Person gefunden');
    expect(seen['trouble']).toContain('hat mit einem Fehler geantwortet');
    const pagesSeen: Record<string, { title: string; text: string }> = {};
    await eachPage(here, async (name, page) => {
      pagesSeen[name] = await page.evaluate(() => ({
        title: document.title,
        text: document.body.innerText,
      }));
    });
    expect(pagesSeen).toMatchObject({
      'customer.html': { title: expect.stringContaining('Kunden') },
      'import.html': { title: expect.stringContaining('Kunden') },
      'welcome.html#/desk': {
        title: 'Willkommen bei Deskside',
        text: expect.stringContaining('Welchen Helpdesk verwenden Sie?'),
      },
      'welcome.html#/links': { text: expect.stringContaining('Wo sehen Sie nach?') },
      'the popup': { text: expect.stringContaining('Deskside arbeitet auf Stage desk') },
    });
  });
});

test('from right to left, everything mirrors and nothing sticks out', async ({}, { project }) => {
  await abroad(project.name, 'mirrored', async (here) => {
    await eachState(here, async (name, pane) => {
      const { clipped } = await pane.evaluate(readScreen, data);
      expect(clipped, name).toEqual([]);
    });
    const sidebar = await here.tab.sidebar();
    const { title, controls } = await sidebar.evaluate(() => ({
      title: document.querySelector('.ticket')?.getBoundingClientRect().right ?? 0,
      controls: document.querySelector('.controls')?.getBoundingClientRect().left ?? 0,
    }));
    expect(title).toBeGreaterThan(controls);
    await eachPage(here, async (name, page) => {
      expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
      expect((await page.evaluate(readScreen, data)).clipped, name).toEqual([]);
    });
  });
});
