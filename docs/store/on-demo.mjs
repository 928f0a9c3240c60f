// Pictures are taken of the demo, in Chromium, on the test build.
import { join } from 'node:path';
import { demoPack } from '../../demo/pack.ts';
import { startDemo } from '../../demo/serve.ts';
import { ticketOf } from '../../demo/tickets.ts';
import { linkAt } from '../../demo/walk/sidebar.ts';
import { launch } from '../../tests/harness/launch.ts';

/** Calls `take` with the demo in a window of that size, and ends both. */
export async function onDemo({ width, height }, take) {
  const demo = await startDemo();
  const session = await launch('chromium', { headless: true, width, height });
  try {
    await session.setPack(demoPack(demo));
    const tab = await session.newTab(addressOf('plain'));
    const sidebar = async () => {
      const shown = await tab.sidebar();
      await shown.waitFor(linkAt('stripe'));
      return shown;
    };
    await take({ session, tab, sidebar, addressOf });
  } finally {
    await session.close();
    await demo.close();
  }

  function addressOf(name) {
    return `${demo.deskUrl}/tickets/${ticketOf(name).id}`;
  }
}

/** One picture in each theme, once nothing moves in `panes` any more. */
export async function inBothThemes(tab, panes, folder, nameOf) {
  for (const theme of ['light', 'dark']) {
    await tab.dark(theme === 'dark');
    for (const pane of panes) await pane.waitUntil(() => document.getAnimations().length === 0);
    await tab.screenshot(join(folder, nameOf(theme)));
  }
}
