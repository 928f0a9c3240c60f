/** Which elements of a desk's page hold what people wrote on the open ticket. */
import type { DeskConfig } from '../desks/config';
import type { DeskAdapter } from '../desks/desk';
import { findAll, visible } from '../desks/dom';
import { holds, isIt, shadowOf } from '../desks/generic/nodes';
import { EDITOR, partsOf } from '../desks/generic/parts';

type Root = Document | ShadowRoot;

/** A thread with more messages is read from its beginning as far as the text may grow. */
const MOST_BODIES = 400;
/** Where bodies are told by the names of elements, only so many elements are asked. */
const MOST_ELEMENTS = 20_000;
const FIELDS = `${EDITOR}, textarea, input, select`;

/**
 * The messages on view, in the page's order, none inside another, and no editor. By the adapter's or the pack's selector; where that
 * finds none, by the names of elements, as the generic reader tells them. Where a page shows several tickets and the
 * adapter can tell, only this ticket's.
 */
export function bodiesIn(
  root: Document,
  url: URL,
  { adapter, desk }: { adapter: DeskAdapter; desk: DeskConfig },
): Element[] {
  const told = desk.type === 'custom' ? desk.read?.messages : undefined;
  const select = told ?? adapter.written;
  const roots = [root, ...framesOf(root, adapter.frames)];
  const named = select ? pick(roots.flatMap((one) => matches(one, select))) : [];
  const all = named.length || told ? named : pick(byName(root, select));
  const belongs = all.length ? adapter.belongs?.(root, url, desk) : undefined;
  return belongs ? all.filter(belongs) : all;
}

/** Documents of the frames on view that the desk shows the ticket in; those of another origin cannot be read. */
function framesOf(root: Document, frames: string | undefined): Document[] {
  const found = frames ? findAll(root, frames) : [];
  return found.flatMap((frame) => {
    const inside = frame instanceof HTMLIFrameElement && visible(frame) ? frame.contentDocument : null;
    return inside ? [inside] : [];
  });
}

/** A pack's selector that the browser refuses matches nothing. */
function matches(root: Root, select: string): Element[] {
  const { querySelectorAll } = root instanceof ShadowRoot ? DocumentFragment.prototype : Document.prototype;
  try {
    return [...querySelectorAll.call(root, select)];
  } catch {
    return [];
  }
}

/** Named like a body; with the open shadow trees on the way, where the adapter's selector is tried once more. */
function byName(page: Document, select: string | undefined): Element[] {
  const found: Element[] = [];
  const open: Root[] = [page];
  let left = MOST_ELEMENTS;
  for (const root of open) {
    const inShadow = select && root instanceof ShadowRoot ? pick(matches(root, select)) : [];
    found.push(...inShadow);
    const partOf = partsOf(root, undefined);
    for (const element of matches(root, '*')) {
      if ((left -= 1) < 0) return found;
      const shadow = shadowOf(element);
      if (shadow) open.push(shadow);
      if (!inShadow.length && partOf(element).kind === 'body') found.push(element);
    }
  }
  return found;
}

/** Without editors, what is hidden, and what stands inside an earlier one. */
function pick(elements: Element[]): Element[] {
  const picked: Element[] = [];
  for (const element of elements) {
    if (picked.length >= MOST_BODIES) break;
    const last = picked.at(-1);
    if (last && holds(last, element)) continue;
    if (Element.prototype.closest.call(element, FIELDS) || isIt(element, 'script, style, template')) continue;
    if (visible(element)) picked.push(element);
  }
  return picked;
}
