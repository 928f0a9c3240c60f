/**
 * Small readers that every adapter shares. They run inside other people's pages, on text that strangers wrote:
 * strict where a value becomes an address, and harmless everywhere else.
 */

/** Nothing an eye can miss: controls, bidi and zero-width characters, fillers, blanks, private and unassigned ones. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{C}\p{Z}\u2800]/u;

const ATOM = String.raw`[\p{L}\p{M}\p{N}!#$%&'*+\/=?^_\x60{|}~.-]`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?`;
/** The last label holds a letter: `tool@1.2.3` is a version, not a person. */
const ADDRESS = new RegExp(String.raw`^${ATOM}{1,64}@(?:${LABEL}\.)+(?=[^.]*\p{L})${LABEL}$`, 'u');

/**
 * The text as a mail address, exactly as written, or `null`. The whole text must be the address: one `@`, a domain
 * of two labels or more, nothing invisible, nothing quoted. Unicode on both sides and plus-tags are kept.
 * Dots may stand anywhere in the local part: Japanese carriers have given out such addresses for years.
 */
export function parseAddress(text: string): string | null {
  return text.length <= 254 && !UNSEEN.test(text) && ADDRESS.test(text) ? text : null;
}

/**
 * Splits `Name <address>`. Desks write the address last, and a hostile name may hold angle brackets of its own:
 * only the very last pair counts. Text of any other form is a name, even one that looks like an address.
 */
export function parseMailbox(text: string): { name?: string; email?: string } {
  const whole = text.trim();
  const open = whole.lastIndexOf('<');
  const email = open < 0 || !whole.endsWith('>') ? null : parseAddress(whole.slice(open + 1, -1));
  const name = email ? whole.slice(0, open).trim() : whole;
  return { ...(name && { name }), ...(email && { email }) };
}

/** The DOM's own word on a node, which no field of a form can hide. It holds in frames too, where `instanceof` fails. */
const nodeName = (node: Node): string =>
  String(Object.getOwnPropertyDescriptor(Node.prototype, 'nodeName')?.get?.call(node));

const isDocument = (node: Node): node is Document =>
  node instanceof Document || nodeName(node) === '#document';
const isForm = (node: Node): boolean =>
  node instanceof HTMLFormElement || nodeName(node).toUpperCase() === 'FORM';

/**
 * Matches of `select`. Mails can bring elements that hide the DOM's own functions behind their names: a document's
 * behind `<img name="querySelector">`, a form's behind `<input name="closest">`. So nothing may be called on a form.
 */
export function findWithForms(root: Document | Element, select: string): Element[] {
  const { querySelectorAll } = isDocument(root) ? Document.prototype : Element.prototype;
  return [...querySelectorAll.call(root, select)];
}

/** Matches of `select`, forms left out. */
export function findAll(root: Document | Element, select: string): Element[] {
  return findWithForms(root, select).filter((element) => !isForm(element));
}

/** The element's text as one line: runs of white space become one space, none at the ends. `''` for no element. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * Whether a person can see the element. Transparent counts as hidden, and so does what stands in a part of the page
 * that the desk has set aside: desks keep other tickets in the page under `aria-hidden` and `inert`.
 *
 * The prototype is asked, because a form hides the DOM's own functions behind its fields (`<input name="closest">`).
 */
export function visible(element: Element): boolean {
  const { closest, checkVisibility } = Element.prototype;
  if (closest.call(element, '[hidden], [inert], [aria-hidden="true"]')) return false;
  return checkVisibility?.call(element, { opacityProperty: true, visibilityProperty: true }) ?? true;
}
