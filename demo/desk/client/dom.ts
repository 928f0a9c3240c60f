/** Elements without HTML strings: whatever a customer wrote stays text. */
export type Child = Node | string | null | undefined | false;

type Attributes = Record<string, string | boolean | null | undefined>;

/** `el('a.mail', { href }, text)`: tag with classes, attributes (absent when null or false), children. */
export function el(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const [name = 'div', ...classes] = tag.split('.');
  const element = document.createElement(name);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, '');
    else if (typeof value === 'string') element.setAttribute(key, value);
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

export function need(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

/** `MF` for Mireille Fontaine; the first letter where there is one word only. */
function initials(name: string): string {
  const words = name.split(/[\s@.]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase() || '?';
}

/** A small round picture, in one of six tints that belong to the name. */
export function face(name: string): HTMLElement {
  const tint = [...name].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % 6;
  return el('span.face', { 'data-tint': String(tint), 'aria-hidden': 'true' }, initials(name));
}
