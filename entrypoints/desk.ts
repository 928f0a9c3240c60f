import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clearOrphans } from '../lib/dock/host';
import { isPrivate } from '../lib/dock/private';
import { run } from '../lib/dock/run';

/** In this extension's isolated world only: pages cannot see it, and an update begins with a world of its own. */
const running = Symbol.for('deskside.running');
const world: { [key: symbol]: boolean } = Object(globalThis);

/**
 * The content script. An unlisted script rather than WXT's `content` kind, whose lifetime a page can read and end
 * with a forged event (docs/decisions). It may be injected twice (Firefox runs it in open pages after an update, and so
 * does the background): one life a world is enough. What an earlier life left in the page is cleared away.
 */
export default defineUnlistedScript(() => {
  if (world[running] || isPrivate()) return;
  world[running] = true;
  const start = () => {
    clearOrphans(document);
    run(window, () => {
      world[running] = false;
    });
  };
  // A prerendered page is not on anybody's screen yet: nothing is looked up for it.
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
