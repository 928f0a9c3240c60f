/** What a person can read in messages, as one text. */
import { visible } from '../desks/dom';
import { isElement, outerOf, tagOf, walkerIn } from '../desks/generic/nodes';
import { LONGEST_TEXT } from './find';

const MOST_NODES = 20_000;
/** Their ends are no ends of words: `req_<b>8fJk</b>` is one. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code dfn em font i ins kbd mark q s samp small span strong sub sup tt u var wbr'.split(
    ' ',
  ),
);
const SHUT = new Set(
  'script style noscript template textarea input select option button svg math canvas iframe object embed audio video head'.split(
    ' ',
  ),
);

/**
 * The visible text of `bodies`, blocks on lines of their own, cut at `LONGEST_TEXT`. Editors inside are left out, since what
 * stands there is the agent's own draft. Looks at `left` nodes at most, however large the page is.
 */
export function textIn(bodies: readonly Element[], left = MOST_NODES): string {
  let text = '';
  let line: Element | null = null;
  let parent: Element | null = null;
  let shown = false;
  for (const body of bodies) {
    const walker = walkerIn(body);
    text += '\n';
    for (let node = walker.nextNode(); node;) {
      if ((left -= 1) < 0 || text.length > LONGEST_TEXT) return text.slice(0, LONGEST_TEXT);
      const element = isElement(node) ? node : null;
      if (!element) {
        const around = outerOf(node);
        if (around !== parent) {
          parent = around;
          shown = around !== null && visible(around);
        }
        if (shown && around) {
          const own = blockOf(around);
          if (own !== line) text += '\n';
          line = own;
          text += node.nodeValue ?? '';
        }
      } else if (tagOf(element) === 'br') text += '\n';
      node = element && isShut(element) ? past(walker) : walker.nextNode();
    }
  }
  return text.slice(0, LONGEST_TEXT);
}

function isShut(element: Element): boolean {
  if (SHUT.has(tagOf(element))) return true;
  const { getAttribute } = Element.prototype;
  const editable = getAttribute.call(element, 'contenteditable');
  return (
    (editable !== null && editable.toLowerCase() !== 'false') ||
    getAttribute.call(element, 'role') === 'textbox'
  );
}

/** The nearest element around that is no mere part of a line. */
function blockOf(element: Element): Element | null {
  let at: Element | null = element;
  for (let steps = 0; at && INLINE.has(tagOf(at)) && steps < 30; steps += 1) at = outerOf(at);
  return at;
}

/** The next node that is not inside the current one. */
function past(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
