/** Chromium only: there a frame with a dynamic address cannot live under COEP; Firefox loads it (docs/decisions). */
import { deskPack, serveTickets, ticketPage } from './desk.ts';
import { openedTab, shows, test } from './fixtures.ts';
import { until } from '../harness/until.ts';

const ada = { email: 'ada.coep@example.com', name: 'Ada Coep' };

for (const policy of ['require-corp', 'credentialless']) {
  test(`a page under COEP ${policy} gets the view in a tab`, async ({ session, stage, open }) => {
    serveTickets(stage, { 91: [ada] });
    const headers = { 'cross-origin-embedder-policy': policy, 'cross-origin-opener-policy': 'same-origin' };
    stage.at('/tickets/91', { body: ticketPage('91', [ada]), headers });
    await session.setPack(deskPack(stage));
    const tab = await open(`${stage.url}tickets/91`);
    await until('the badge', async () => (await session.badge(tab.url())) === '!');
    await session.pressToolbarButton(tab);
    const view = await openedTab(session);
    await shows(view, 'one', 'custom:91');
    await view.close();
  });
}
