/**
 * The DOM's own functions, asked in a way that no element can hide: a form's fields stand before them
 * (`<input name="parentNode">`), and a page of strangers may have such a form anywhere.
 */

/** No page that people made is nested deeper; beyond, nothing is said about an element. */
const DEEPEST = 400;

function getter(prototype: object, name: string): (of: Node) => unknown {
  const property = Object.getOwnPropertyDescriptor(prototype, name);
  return (of) => property?.get?.call(of);
}
const parentNodeOf = getter(Node.prototype, 'parentNode');
const shadowRootOf = getter(Element.prototype, 'shadowRoot');
const localNameOf = getter(Element.prototype, 'localName');

/** The element's name in small letters: `a`, `customer-card`. */
export const tagOf = (element: Element): string => String(localNameOf(element));

/** The root of the element's open shadow tree. Closed ones cannot be read. */
export function shadowOf(element: Element): ShadowRoot | null {
  const shadow = shadowRootOf(element);
  return shadow instanceof ShadowRoot ? shadow : null;
}

export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

export const isIt = (element: Element, select: string): boolean =>
  Element.prototype.matches.call(element, select);

/** What holds the element; out of a shadow tree it leads to the tree's host. */
export function parentOf(element: Element): Element | null {
  const parent = parentNodeOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

const nodeTypeOf = getter(Node.prototype, 'nodeType');
const documentOf = getter(Node.prototype, 'ownerDocument');

/** Whether the node is an element, also of a frame's document, where `instanceof` fails. */
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;

/** Walks over all elements and texts inside `element`. */
export const walkerIn = (element: Element): TreeWalker =>
  Document.prototype.createTreeWalker.call(
    documentOf(element) as Document,
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );

const parentElementOf = getter(Node.prototype, 'parentElement');

/** What holds the node in its own tree, also in a frame's document, where `instanceof` fails. */
export const outerOf = (node: Node): Element | null => parentElementOf(node) as Element | null;

/** The element and all that it stands in, innermost first; `null` where that has no end. */
export function outwards(element: Element): Element[] | null {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (chain.length >= DEEPEST) return null;
    chain.push(at);
  }
  return chain;
}

/** The element itself counts as held. Shadow trees are not looked into. */
export const holds = (outer: Element, inner: Element): boolean => Node.prototype.contains.call(outer, inner);

export const stoodBefore = (first: Element, second: Element): boolean =>
  (Node.prototype.compareDocumentPosition.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
