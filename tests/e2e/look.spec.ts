import { demoPack } from '../../demo/pack.ts';
import { startDemo } from '../../demo/serve.ts';
import { ticketOf, type Ticket } from '../../demo/tickets.ts';
import { launch } from '../harness/launch.ts';
import { until } from '../harness/until.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, openedTab, shows, test, testId } from './fixtures.ts';

const ada = { email: 'ada.look@example.com', name: 'Ada Look' };
const grace = { email: 'grace.look@example.org', name: 'Grace Look' };

// Every state in both themes is looked at in the gallery: here is what the browser makes of the built one, in its frame.
test('axe finds nothing wrong in a docked sidebar, light or dark', async ({ session, stage, open }) => {
  serveTickets(stage, { 121: [ada], 122: [ada, grace] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/121`);
  try {
    for (const dark of [false, true]) {
      await tab.dark(dark);
      for (const [id, state] of [
        [122, 'several'],
        [121, 'one'],
      ] as const) {
        await tab.goto(`${stage.url}tickets/${id}`);
        const sidebar = await tab.sidebar();
        await shows(sidebar, state, `custom:${id}`);
        expect(await sidebar.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark);
        expect(await sidebar.axeFaults(), state).toEqual([]);
      }
    }
  } finally {
    await tab.dark(false);
  }
});

test('a walk leaves no error behind, in the page, the sidebar or the background', async ({}, { project }) => {
  const demo = await startDemo();
  const session = await launch(project.name === 'firefox' ? 'firefox' : 'chromium');
  try {
    await session.setPack(demoPack(demo));
    const plain = ticketOf('plain');
    const tab = await session.newTab(`${demo.deskUrl}/tickets/${plain.id}?strict`);
    const go = async ({ id }: Ticket, state: string) => {
      await tab.click(`.row[data-open="${id}"]`);
      await shows(await tab.sidebar(), state, `custom:${id}`);
    };
    const sidebar = await tab.sidebar();
    await shows(sidebar, 'one', `custom:${plain.id}`);
    await sidebar.click(`${testId('link')}[data-kind="logs"]`);
    const logs = await openedTab(session);
    await logs.waitFor('h1');
    await logs.close();
    await go(ticketOf('bare'), 'one');
    await go(ticketOf('noRequester'), 'none');
    await go(ticketOf('twoRequesters'), 'several');
    await sidebar.click(testId('candidate'));
    await shows(sidebar, 'one', `custom:${ticketOf('twoRequesters').id}`);
    await sidebar.click('button[aria-label^="Refresh"]');
    await sidebar.click('button[aria-keyshortcuts="/"]');
    await sidebar.type(testId('search'), 'Mireille');
    await sidebar.waitFor('[role="option"]');
    await sidebar.click('button[aria-label*="left"]');
    await tab.waitUntil(() => document.querySelector('[data-deskside]')?.getBoundingClientRect().left === 0);
    const left = await tab.sidebar();
    await left.click('button[aria-label^="Collapse"]');
    await until('the sidebar to leave', async () => (await tab.sidebars()).length === 0);
    await tab.click('[data-deskside]');
    await shows(await tab.sidebar(), 'one', `custom:${ticketOf('twoRequesters').id}`);
    const options = await session.extensionTab('options.html#/pack');
    await options.waitFor(testId('pack-text'));
    expect(await session.errors()).toEqual([]);
    // It hears: what the page's policy refuses is among them.
    await tab.evaluate(() => void (new Image().src = 'https://refused.example/'));
    await until('the refusal', async () =>
      (await session.errors()).some((line) => line.includes('refused.example')),
    );
  } finally {
    await session.close();
    await demo.close();
  }
});
