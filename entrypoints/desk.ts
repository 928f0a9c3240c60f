import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clearOrphans } from '../lib/dock/host';
import { run } from '../lib/dock/run';

/** In this extension's isolated world only: pages cannot see it. */
const current = Symbol.for('deskside.stop');
const world: { [key: symbol]: (() => void) | undefined } = Object(globalThis);

/**
 * The content script. An unlisted script rather than WXT's `content` kind, whose lifetime a page can read and end
 * with a forged event (docs/decisions). It may be injected again at any time: the newest takes over.
 */
export default defineUnlistedScript(() => {
  const start = () => {
    world[current]?.();
    clearOrphans(document);
    world[current] = run(window);
  };
  // A prerendered page is not on anybody's screen yet: nothing is looked up for it.
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
