/**
 * The second gate: from a parsed document to plain data, by the names on the list. It trusts nothing of the first:
 * whatever the document holds, only elements and addresses that are allowed come out.
 */
import { outAddress } from '../out-address';
import { elements, isHidden, lookOf } from './allowed';
import { cleanPicture, mailOf } from './clean-links';
import type { CleanDocument, CleanElement, CleanNode } from './clean-node';

/** Deeper than anybody nests what fits beside a ticket; what stands deeper loses its frames and keeps its text. */
const maxDepth = 24;
/** Nodes of one card. */
const maxNodes = 3000;
/** Characters of what stands deeper. */
const maxText = 2000;

/** Never read, whatever stands in them: what a person was not meant to see. */
const silent = [
  'head',
  'title',
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
];

interface Walk {
  images: readonly string[];
  left: number;
}

/**
 * @param images hosts whose pictures may be loaded: `cdn.acme.example`
 */
export function readDocument(root: ParentNode & Node, images: readonly string[]): CleanDocument {
  const title = root.querySelector('head > title')?.textContent.replace(/\s+/g, ' ').trim();
  const walk: Walk = { images, left: maxNodes };
  const nodes = trimmed(read(root.querySelector('body') ?? root, walk, 0, false));
  return { ...(title && { title: title.slice(0, 120) }), nodes, cut: walk.left < 0 };
}

function read(parent: ParentNode & Node, walk: Walk, depth: number, pre: boolean): CleanNode[] {
  const found: CleanNode[] = [];
  for (let node = parent.firstChild; node && walk.left >= 0; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = pre
        ? node.nodeValue?.replace(/\r\n?/g, '\n')
        : node.nodeValue?.replace(/[ \t\r\n\f]+/g, ' ');
      if (text) {
        walk.left -= 1;
        if (walk.left >= 0) found.push(text);
      }
    } else if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) {
      found.push(...readElement(node as Element, walk, depth, pre));
    }
  }
  return found;
}

function readElement(element: Element, walk: Walk, depth: number, pre: boolean): CleanNode[] {
  walk.left -= 1;
  if (walk.left < 0) return [];
  const name = element.localName;
  if (isSilent(element)) return [];
  if (name === 'img') return [cleanPicture(element, walk.images)];
  if (depth >= maxDepth) {
    const text = textIn(element).replace(/\s+/g, ' ');
    return text.trim() === '' ? [] : [text.slice(0, maxText)];
  }
  // By its own names alone: an element may be called `constructor`.
  const tag = Object.hasOwn(elements, name) ? elements[name] : undefined;
  const children = read(element, walk, depth + 1, pre || tag === 'pre');
  if (name === 'a') {
    const href = element.getAttribute('href');
    const mail = mailOf(href);
    const to = outAddress(href);
    if (mail) return [{ tag: 'a', mail, children }];
    return to ? [{ tag: 'a', to, children }] : children;
  }
  // Neither here nor forbidden: its frame goes, and what it says stays.
  if (tag === undefined) return children;
  return [{ ...plainAttributes(element, tag), children }];
}

const isSilent = (element: Element): boolean => silent.includes(element.localName) || isHidden(element);

/** The text of an element, however deep it stands. */
function textIn(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node.nodeType === Node.ELEMENT_NODE && isSilent(node as Element)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  while (text.length <= maxText && walker.nextNode()) {
    if (walker.currentNode.nodeType === Node.TEXT_NODE) text += walker.currentNode.nodeValue ?? '';
  }
  return text;
}

const countOf = (element: Element, name: string, most: number): number | undefined => {
  const count = Number(element.getAttribute(name));
  return Number.isInteger(count) && count > 1 && count <= most ? count : undefined;
};

function plainAttributes(element: Element, tag: CleanElement['tag']): Omit<CleanElement, 'children'> {
  const look = lookOf(element.getAttribute('class') ?? '');
  const dir = element.getAttribute('dir')?.toLowerCase();
  const dateTime = tag === 'time' ? element.getAttribute('datetime') : null;
  const cell = tag === 'td' || tag === 'th';
  const colSpan = cell ? countOf(element, 'colspan', 20) : undefined;
  const rowSpan = cell ? countOf(element, 'rowspan', 50) : undefined;
  const start = tag === 'ol' ? countOf(element, 'start', 100_000) : undefined;
  return {
    tag,
    ...(look && { look }),
    ...((dir === 'ltr' || dir === 'rtl') && { dir }),
    ...(dateTime && { dateTime }),
    ...(colSpan && { colSpan }),
    ...(rowSpan && { rowSpan }),
    ...(start && { start }),
  };
}

/** Without the blanks around the whole. */
function trimmed(nodes: CleanNode[]): CleanNode[] {
  const isBlank = (node: CleanNode) => typeof node === 'string' && node.trim() === '';
  const first = nodes.findIndex((node) => !isBlank(node));
  return first === -1 ? [] : nodes.slice(first, nodes.findLastIndex((node) => !isBlank(node)) + 1);
}
