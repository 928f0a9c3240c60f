/** The parts of a page that are not entered, those that are too large for a name to mean one address, and the rest. */
import { attributeOf } from './nodes';

/** Parts that hold so much that the names of what is around them say nothing about one address. */
export interface Landmark {
  element: Element;
  kind: 'body' | 'main' | 'editor' | 'field';
}

const UNREAD =
  'head, script, style, noscript, template, select, datalist, iframe, frame, object, embed, svg, math, canvas, audio, video, pre, code, blockquote, [hidden], [inert], [aria-hidden="true"]';
export const EDITOR =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"]:not(input, textarea)';
const MAIN = 'main, [role="main"]';
/** Elements that may hold an address otherwise than in their text. */
const HOLDERS =
  'a[href^="mailto:" i], [data-email], span[email], [data-hovercard-id*="@"], [itemprop~="email"], [title*="@"], [aria-label*="@"], input[type="email"]';
const BODIES =
  /(?:message|msg|comment|note|post|reply|article|bubble)[-_]*(?:item[-_]*)?(?:body|content|text|html)|mail[-_]*(?:body|html)|(?:ticket|case|issue|request)[-_]*description/i;
const QUOTES = /quote|signature/i;

interface Part {
  kind?: Landmark['kind'] | undefined;
  /** Nothing in it is read. */
  shut?: boolean;
  holder?: boolean;
}

/** What each element is to the reader. The browser finds most of them at once, faster than one by one. */
export function partsOf(at: Document | ShadowRoot, written: string | undefined): (element: Element) => Part {
  const parts = new Map<Element, Part>();
  const mark = (select: string, part: Part) => {
    const { querySelectorAll } = at instanceof Document ? Document.prototype : DocumentFragment.prototype;
    for (const element of querySelectorAll.call(at, select)) {
      parts.set(element, { ...parts.get(element), ...part });
    }
  };
  mark(HOLDERS, { holder: true });
  mark(MAIN, { kind: 'main' });
  mark('textarea', { kind: 'field', shut: true });
  mark(EDITOR, { kind: 'editor', shut: true });
  if (written) mark(written, { kind: 'body', shut: true });
  mark(UNREAD, { kind: undefined, shut: true });
  mark('html, body', { kind: undefined, shut: false });

  const named = new Map<string, Part>([['', nothing]]);
  const partNamed = (name: string): Part => {
    let part = named.get(name);
    if (!part) {
      part = BODIES.test(name) ? { kind: 'body', shut: true } : QUOTES.test(name) ? { shut: true } : nothing;
      named.set(name, part);
    }
    return part;
  };
  return (element) => {
    const part = parts.get(element) ?? nothing;
    if (part.shut !== undefined || part.kind) return part;
    const byClass = partNamed(attributeOf(element, 'class'));
    const called = byClass.shut ? byClass : partNamed(attributeOf(element, 'id'));
    return called.shut ? called : part;
  };
}

const nothing: Part = {};
