/**
 * What a rule is made of, read past the names in the page: forms hide the DOM's own functions and fields behind their
 * inputs (`<input name="parentElement">`), and documents behind pictures.
 */

export const attrOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const attrNamesOf = (element: Element): string[] => Element.prototype.getAttributeNames.call(element);

export const tagOf = (element: Element): string => Reflect.get(Element.prototype, 'localName', element);

export const parentOf = (element: Element): Element | null =>
  Reflect.get(Node.prototype, 'parentElement', element);

export const childrenOf = (element: Element): Element[] => [
  ...Reflect.get(Element.prototype, 'children', element),
];

export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** The element and what it stands in, inside out, without `<body>` and `<html>`. */
export function outwards(element: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (!/^(html|body)$/.test(tagOf(at))) all.push(at);
  }
  return all;
}

export const holds = (outer: Element, inner: Element): boolean => Node.prototype.contains.call(outer, inner);

/** Elements with text of their own that passes, in the order of the page. */
export function withText(root: Document | Element, passes: (text: string) => boolean): Element[] {
  const document = root instanceof Document ? root : root.ownerDocument;
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  const found = new Set<Element>();
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (
      parentElement &&
      passes(nodeValue ?? '') &&
      !/^(script|style|template|noscript)$/.test(tagOf(parentElement))
    )
      found.add(parentElement);
  }
  return [...found];
}

/** Elements in the order of the page. */
export const inOrder = (elements: Element[]): Element[] =>
  elements.toSorted((a, b) =>
    Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
