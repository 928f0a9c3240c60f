/** Addresses at one place: on an element or in a text. */
import { findAll, textOf } from '../dom';
import { mentionsIn, mentionsInLink, nameIn, type Mention } from './mentions';
import { attributeOf, isIt, parentOf, tagOf } from './nodes';
import type { GuessForm } from './places';

/** An address somewhere in the page. */
export interface Find {
  email: string;
  name?: string | undefined;
  form: GuessForm;
  element: Element;
}

/** What the element's attributes hold. */
export function findsOn(element: Element): Find[] {
  const value = (name: string) => attributeOf(element, name).trim();
  const as = (form: GuessForm, mentions: Mention[], name?: string): Find[] =>
    mentions.map((mention) => ({ ...mention, name: mention.name ?? name, form, element }));
  const single = (form: GuessForm, text: string, name?: string): Find[] =>
    as(form, mentionsIn(text), name).slice(0, 1);

  if (tagOf(element) === 'input') {
    const text = (element as HTMLInputElement).value;
    // A field that somebody types in names whoever they think of.
    return isIt(element, ':focus') ? [] : single('field', text);
  }
  if (/^mailto:/i.test(value('href'))) {
    const to = mentionsInLink(value('href'));
    const [shown] = mentionsIn(textOf(element));
    // A link that shows another address than it leads to lies about one of them.
    return shown && !to.some(({ email }) => email === shown.email) && shown.form !== 'mention'
      ? []
      : as('mailto', to, to.length === 1 ? shown?.name : undefined);
  }
  const name = nameIn(value('name') || value('data-name'));
  if (isIt(element, '[itemprop~="email"]')) {
    const text = value('content') || (element instanceof HTMLFormElement ? '' : textOf(element));
    return single('microdata', text.replace(/^mailto:/i, ''), nameOfItem(element));
  }
  return [
    ...single('attribute', value('data-email') || (tagOf(element) === 'span' ? value('email') : ''), name),
    ...single('attribute', value('data-hovercard-id'), name),
    ...single('attribute', value('title')),
    ...single('attribute', value('aria-label')),
  ];
}

/** The one name of the microdata item that the element belongs to. */
function nameOfItem(element: Element): string | undefined {
  const item = Element.prototype.closest.call(element, '[itemscope]');
  const names = item ? findAll(item, '[itemprop~="name"]') : [];
  return names.length === 1 ? nameIn(textOf(names[0])) : undefined;
}

/** What a text says. `<b>Jo Doe</b> <jo@example.com>` has the name beside it. */
export function findsIn(text: Node): Find[] {
  const holder = text.parentElement;
  // A link says itself whom it is for.
  if (!holder || Element.prototype.closest.call(holder, 'a[href^="mailto:" i]')) return [];
  const written = text.nodeValue ?? '';
  const beside = /^\s*<[^>]+>\s*$/.test(written) ? text.previousSibling : null;
  const name =
    beside instanceof Element && !(beside instanceof HTMLFormElement) ? nameIn(textOf(beside)) : undefined;
  return mentionsIn(written).map((mention) => ({ ...mention, name: mention.name ?? name, element: holder }));
}

/** What must be seen for the find to be seen. `meta` is never drawn: what holds it is. */
export const seenThrough = ({ element }: Find): Element =>
  isIt(element, 'meta, link') ? (parentOf(element) ?? element) : element;
