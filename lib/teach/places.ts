/** From an element of the page to the place that a rule can read: its text, or one of its attributes. */
import { every, mailbox } from '../desks/custom/places';
import { shows } from '../desks/custom/scope';
import type { Place } from '../desks/config';
import { textOf } from '../desks/dom';
import { attrNamesOf, attrOf, inOrder, outwards, tagOf, withText } from './dom';
import type { TeachField, TeachProblem } from '../messages/lesson';

/** What was picked: where it stands, and what it says. */
export interface Spot {
  element: Element;
  /** Absent where it is the element's text. */
  attr?: string | undefined;
  value: string;
}

/** A spot below a selector, as the pack writes it. */
export const placeOf = ({ attr }: Pick<Spot, 'attr'>, select: string): Place =>
  attr === undefined ? select : { select, attr };

/** Attributes that hold an address for the eye or for scripts; a link's first, for its text may be a name elsewhere. */
function addressAttributes(element: Element): string[] {
  const names = attrNamesOf(element).filter((name) => /^(title|value|content|data-[a-z-]+)$/.test(name));
  return /^mailto:/i.test(attrOf(element, 'href') ?? '') ? ['href', ...names] : names;
}

/** The one address at the element itself, read as the custom desk will read it. */
export function addressAt(element: Element): Spot | null {
  for (const attr of [...addressAttributes(element).filter((name) => name === 'href'), undefined]) {
    const spot = read(element, attr);
    if (spot) return spot;
  }
  for (const attr of addressAttributes(element)) {
    const spot = read(element, attr);
    if (spot) return spot;
  }
  return null;
}

function read(element: Element, attr: string | undefined): Spot | null {
  const value = attr === undefined ? textOf(element) : (attrOf(element, attr) ?? '').trim();
  if (!value.includes('@') || value.length > 400) return null;
  const { email } = mailbox({ element, value, attr });
  return email === undefined ? null : { element, attr, value: email };
}

/** The places that hold an address, below `root` and at it, in the order of the page. */
export function addressesIn(root: Document | Element): Spot[] {
  const elements = new Set(every(root, '[href^="mailto:" i], [title*="@"], [value*="@"]'));
  for (const element of withText(root, (text) => text.includes('@'))) elements.add(element);
  return inOrder([...elements]).flatMap((element) => addressAt(element) ?? []);
}

/** How far around a click an address is looked for, and in how much text. */
const reach = 3;
const longest = 2000;

/** The address that a click on `element` means: at it, the only one inside it, or the nearest around it. */
function addressNear(element: Element): Spot | TeachProblem {
  for (const [steps, part] of outwards(element).slice(0, reach).entries()) {
    const text = textOf(part);
    if (text.length > longest) break;
    const spot = addressAt(part);
    if (spot) return spot;
    const inside = addressesIn(part);
    const different = new Set(inside.map(({ value }) => value)).size;
    if (different > 1) return steps === 0 ? 'several-addresses' : 'no-address';
    if (inside[0]) return inside[0];
    if (/\S@\S+\.\S/.test(text)) return steps === 0 ? 'mixed' : 'no-address';
  }
  return 'no-address';
}

/** The words that a click on `element` means. A name is short, and no address. */
function nameNear(element: Element): Spot | TeachProblem {
  const held = outwards(element)
    .slice(0, 3)
    .find((part) => textOf(part) !== '');
  const value = textOf(held);
  return held && value.length <= 120 && !/\S@\S+\.\S/.test(value) ? { element: held, value } : 'no-name';
}

const ID_ATTRIBUTE = /^(value|content|data-[a-z-]+)$/;

/** Where the element itself shows the id: as its text, or in an attribute that holds nothing else. */
export function idAt(element: Element, id: string): Spot | null {
  const text = textOf(element);
  if (shows({ element, value: text, attr: undefined }, id)) return { element, value: id };
  const attr = attrNamesOf(element).find(
    (name) => ID_ATTRIBUTE.test(name) && attrOf(element, name)?.trim() === id,
  );
  return attr === undefined ? null : { element, attr, value: id };
}

function idNear(element: Element, ids: readonly string[]): Spot | TeachProblem {
  for (const part of outwards(element).slice(0, 3)) {
    for (const id of ids) {
      const spot = idAt(part, id);
      if (spot) return spot;
    }
  }
  return 'no-id';
}

/** What a pick of `element` means for `field`, or why it means nothing. `ids`: what the page's address may call the ticket. */
export function spotFor(field: TeachField, element: Element, ids: readonly string[]): Spot | TeachProblem {
  if (/^(iframe|frame|object|embed)$/.test(tagOf(element))) return 'framed';
  if (field === 'email') return addressNear(element);
  return field === 'name' ? nameNear(element) : idNear(element, ids);
}

/** Names of boxes that hold messages. A rule that reads there lets whoever writes decide who is shown. */
const WRITTEN =
  /^(messages?|comments?|notes?|replies|reply|transcript|description)$|(^|[-_])((message|mail|email|comment|note|reply|article)[-_]*(body|content|text|html)|quoted?|quotation|signature|markdown|prose|rich-?text)($|[-_])/i;

/** Whether the element seems to stand in what people wrote. */
export function looksWritten(element: Element): boolean {
  return outwards(element).some((part) => {
    if (/^(blockquote|pre|textarea)$/.test(tagOf(part))) return true;
    const editable = attrOf(part, 'contenteditable');
    if (editable !== null && editable !== 'false') return true;
    const names = `${attrOf(part, 'class') ?? ''} ${attrOf(part, 'data-testid') ?? ''} ${attrOf(part, 'data-test-id') ?? ''}`;
    return names.split(/\s+/).some((name) => WRITTEN.test(name.replace(/([a-z])([A-Z])/g, '$1-$2')));
  });
}
