/** Chromium only: there a frame with a dynamic address cannot live under COEP; Firefox loads it (docs/decisions). */
import { deskPack, serveTickets, ticketPage } from './desk.ts';
import { openedTab, shows, test } from './fixtures.ts';
import { until } from '../harness/until.ts';

const ada = { email: 'ada.coep@example.com', name: 'Ada Coep' };
const policies = { 91: 'require-corp', 92: 'credentialless' };

/**
 * How long a page may take to be given up, in ms: its frame is tried twice, each time for several times as long as it took
 * to load (lib/dock/when-late.ts).
 */
const patience = 120_000;

test('a page under COEP gets the view in a tab, whichever the policy', async ({ session, stage, open }) => {
  serveTickets(stage, { 91: [ada], 92: [ada] });
  await session.setPack(deskPack(stage));
  // All at once, for each gives its frame a long time to come alive.
  const tabs = new Map<string, Awaited<ReturnType<typeof open>>>();
  for (const [id, policy] of Object.entries(policies)) {
    const headers = { 'cross-origin-embedder-policy': policy, 'cross-origin-opener-policy': 'same-origin' };
    stage.at(`/tickets/${id}`, { body: ticketPage(id, [ada]), headers });
    tabs.set(id, await open(`${stage.url}tickets/${id}`));
  }
  for (const [id, tab] of tabs) {
    await until(`the badge of ${id}`, async () => (await session.badge(tab.url())) === '!', patience);
    await session.pressToolbarButton(tab);
    const view = await openedTab(session);
    await shows(view, 'one', `custom:${id}`);
    await view.close();
  }
});
