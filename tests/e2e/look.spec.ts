import { demoPack } from '../../demo/pack.ts';
import { startDemo } from '../../demo/serve.ts';
import { ticketOf, type Ticket } from '../../demo/tickets.ts';
import { launch } from '../harness/launch.ts';
import { until } from '../harness/until.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, openedTab, shows, test, testId } from './fixtures.ts';
import { json } from './stage.ts';

const ada = { email: 'ada.look@example.com', name: 'Ada Look' };
const grace = { email: 'grace.look@example.org', name: 'Grace Look' };
const lone = { email: 'lone.look@example.net', name: 'Lone Look' };

for (const dark of [false, true]) {
  test(`axe finds nothing wrong in a docked sidebar, whatever it shows (${dark ? 'dark' : 'light'})`, async ({
    session,
    stage,
    open,
  }) => {
    serveTickets(stage, { 121: [ada], 122: [ada, grace], 123: [], 124: [ada], 125: [lone] });
    const pack = deskPack(stage);
    await session.setPack(pack);
    const tab = await open(`${stage.url}tickets/121`);
    await tab.dark(dark);
    const visit = async (id: number, state: string) => {
      await tab.goto(`${stage.url}tickets/${id}`);
      const sidebar = await tab.sidebar();
      await shows(sidebar, state, `custom:${id}`);
      return sidebar;
    };
    try {
      await (await visit(121, 'one')).waitFor(testId('customer-id'));
      const one = await visit(124, 'one');
      expect(await one.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark);
      await one.waitFor(`${testId('link')}[data-kind="billing"]`);
      expect(await one.axeFaults(), 'one').toEqual([]);
      await one.click('button[aria-keyshortcuts="/"]');
      await one.type(testId('search'), 'look');
      await one.waitFor('[role="option"]');
      expect(await one.axeFaults(), 'searching').toEqual([]);
      expect(await (await visit(122, 'several')).axeFaults(), 'several').toEqual([]);
      expect(await (await visit(123, 'none')).axeFaults(), 'none').toEqual([]);
      stage.at('/api/customer', json({}, 500));
      const trouble = await visit(125, 'one');
      await trouble.waitFor(testId('trouble'));
      await trouble.waitFor(testId('link-missing'));
      expect(await trouble.axeFaults(), 'trouble').toEqual([]);
      await session.setPack({ ...pack, links: [{ id: 'x', kind: 'billing', label: 'X', url: 'ftp://x/' }] });
      await shows(trouble, 'error', 'custom:125');
      expect(await trouble.axeFaults(), 'error').toEqual([]);
    } finally {
      await tab.dark(false);
    }
  });
}

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
