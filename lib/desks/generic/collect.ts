/** One pass over everything in the page that people can read and that is not what people wrote. */
import { findsIn, findsOn, type Find } from './finds';
import { shadowOf } from './nodes';
import { partsOf, type Landmark } from './parts';

export interface Collected {
  finds: Find[];
  landmarks: Landmark[];
}

/** A page with more addresses than that is a list, or out to hide one among them. */
const MOST_FINDS = 400;
const MOST_NODES = 100_000;
const MOST_LANDMARKS = 200;

/**
 * Addresses outside of what people wrote, in open shadow trees too; `null` where there are too many.
 * @param written the adapter's selector of what people wrote; those parts are not entered
 */
export function collect(root: Document, written: string | undefined): Collected | null {
  const page: Collected = { finds: [], landmarks: [] };
  const roots: (Document | ShadowRoot)[] = [root];
  let left = MOST_NODES;

  for (const at of roots) {
    const partOf = partsOf(at, written);
    const walker = Document.prototype.createTreeWalker.call(
      root,
      at,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node;) {
      if ((left -= 1) < 0 || page.finds.length > MOST_FINDS) return null;
      let entered = true;
      if (node instanceof Element) {
        const { kind, shut, holder } = partOf(node);
        if (kind && page.landmarks.length < MOST_LANDMARKS) page.landmarks.push({ element: node, kind });
        if (shut) entered = false;
        else {
          const shadow = shadowOf(node);
          if (shadow) roots.push(shadow);
          if (holder) page.finds.push(...findsOn(node));
        }
      } else if (node.nodeValue?.includes('@')) page.finds.push(...findsIn(node));
      node = entered ? walker.nextNode() : past(walker);
    }
  }
  return page;
}

/** The next node that is not inside the current one. */
function past(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
