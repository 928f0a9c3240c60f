// The pictures of the README, anew: `npm run build:test`, then `npx node docs/pictures.mjs`. Nothing else writes them.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoPack } from '../demo/pack.ts';
import { startDemo } from '../demo/serve.ts';
import { ticketOf } from '../demo/tickets.ts';
import { linkAt } from '../demo/walk/sidebar.ts';
import { launch } from '../tests/harness/launch.ts';

const into = fileURLToPath(new URL('.', import.meta.url));
const demo = await startDemo();
const session = await launch('chromium', { headless: true, width: 1440, height: 900 });
try {
  await session.setPack(demoPack(demo));
  const tab = await session.newTab(`${demo.deskUrl}/tickets/${ticketOf('plain').id}`);
  for (const [name, dark] of Object.entries({ 'deskside.png': false, 'deskside-dark.png': true })) {
    await tab.dark(dark);
    const sidebar = await tab.sidebar();
    await sidebar.waitFor(linkAt('stripe'));
    for (const pane of [tab, sidebar]) await pane.waitUntil(() => document.getAnimations().length === 0);
    await tab.screenshot(join(into, name));
  }
} finally {
  await session.close();
  await demo.close();
}
