/** Reads the places that a pack names in a page. What a selector finds was written by strangers: nothing throws here. */
import type { Place } from '../config';
import { findWithForms, parseAddress, parseMailbox, textOf, visible } from '../dom';

const LONGEST = 200;

/** What stands at a place: the element's text, or the value of its attribute `attr`. One line, never empty. */
export interface Found {
  element: Element;
  value: string;
  attr: string | undefined;
}

/** Every match of `select`, `root` itself included. A selector that the browser refuses matches nothing. */
export function every(root: Document | Element, select: string): Element[] {
  const { matches } = Element.prototype;
  try {
    const inside = findWithForms(root, select);
    return root instanceof Element && matches.call(root, select) ? [root, ...inside] : inside;
  } catch {
    return [];
  }
}

/** Whether a person can see it. Elements that are never drawn cannot be set aside by themselves: what holds them can. */
export function shown(element: Element): boolean {
  const { closest, matches } = Element.prototype;
  if (closest.call(element, 'head')) return true;
  const drawn = matches.call(element, 'meta, link, input[type="hidden"]') ? element.parentElement : element;
  return drawn !== null && visible(drawn);
}

/** What stands at `place` under `root`; hidden matches only where `hidden` asks for them, empty ones never. */
export function find(root: Document | Element, place: Place | undefined, hidden = false): Found[] {
  if (!place) return [];
  const { select, attr } = typeof place === 'string' ? { select: place, attr: undefined } : place;
  return every(root, select).flatMap((element) => {
    if (element instanceof HTMLFormElement || !(hidden || shown(element))) return [];
    const value = attr ? (element.getAttribute(attr) ?? '').replace(/\s+/g, ' ').trim() : textOf(element);
    return value ? [{ element, value, attr }] : [];
  });
}

/** Text for the eye, cut where it grows too long. */
export function label(value: string): string {
  return value.length > LONGEST ? [...value].slice(0, LONGEST).join('') : value;
}

/** Whether the value can be a key. Too long a one is dropped whole: half an id is somebody else's. */
export function isKey({ value }: Found): boolean {
  return value.length <= LONGEST;
}

/** Text with its elements apart, so that a button's caption never becomes the end of an address. */
function apart(element: Element): string {
  const { createTreeWalker } = Document.prototype;
  const walker = createTreeWalker.call(element.ownerDocument, element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join(' ').trim();
}

/** The one address at the place, alone or as `Name <address>`; nothing where the text is anything else. */
export function mailbox({ element, value, attr }: Found): { email?: string; name?: string } {
  let text = attr || !element.firstElementChild ? value : apart(element);
  if (attr === 'href' && /^mailto:/i.test(text)) {
    try {
      text = decodeURIComponent(text.slice(7).replace(/\?.*$/s, ''));
    } catch {
      return {};
    }
  }
  const email = parseAddress(text);
  if (email) return { email };
  const both = parseMailbox(text);
  return both.email ? both : {};
}
