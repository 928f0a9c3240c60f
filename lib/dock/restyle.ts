/**
 * Changes styles of the page's elements and can put each one back as it was. What stood before is kept in the page as
 * well: Firefox ends a content script at an update without a word, so the next one must find all that it needs there.
 */
import { findWithForms } from '../desks/dom';
import { styleMark } from './marks';

const properties = ['margin-left', 'margin-right', 'left', 'right', 'max-width', 'min-width'] as const;
type Property = (typeof properties)[number];
export type Style = Partial<Record<Property, string>>;

/** Value and priority that stood before, and the value that was put in their place. */
type Before = [value: string, priority: string, ours: string];
type Kept = Partial<Record<Property, Before>>;

/** What is asked of an element here and by those who measure it. */
const asked = [
  'style',
  'getAttribute',
  'setAttribute',
  'removeAttribute',
  'getBoundingClientRect',
  'getAnimations',
];

/** Matches that can be restyled: of a form, a field may hide what is asked of it (`<input name="style">`). */
export const findBoxes = (document: Document, select: string): HTMLElement[] =>
  findWithForms(document, select).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      !(element instanceof HTMLFormElement && asked.some((name) => Object.hasOwn(element, name))),
  );

/** Strict, since a page can forge it: no other property, nothing but what a style can say of itself. */
function parse(text: string | null): Kept {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    const sound = Object.entries(Object(kept)).every(
      ([property, before]) =>
        properties.some((known) => known === property) &&
        Array.isArray(before) &&
        before.length === 3 &&
        before.every((part) => typeof part === 'string' && part.length < 1000) &&
        ['', 'important'].includes(before[1]),
    );
    return sound ? (Object(kept) as Kept) : {};
  } catch {
    return {};
  }
}

/** Only our own values are taken back: what the page wrote since is the page's. */
function putBack(element: HTMLElement, kept: Kept): void {
  const { style } = element;
  for (const [property, [value, priority, ours]] of Object.entries(kept)) {
    if (style.getPropertyValue(property) === ours) style.setProperty(property, value, priority);
  }
  element.removeAttribute(styleMark);
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}

/** Puts back what another life of Deskside has changed, or the page has cloned. */
export function clearStyles(document: Document, except?: WeakMap<HTMLElement, unknown>): void {
  for (const element of findBoxes(document, `[${styleMark}]`)) {
    if (!except?.has(element)) putBack(element, parse(element.getAttribute(styleMark)));
  }
}

interface Change {
  kept: Kept;
  /** The style attribute letter by letter, before and after us. */
  text: string | null;
  wrote: string | null;
}

export interface Restyler {
  /** Whether the element stands in our style: the page may have written over it. */
  holds(element: HTMLElement): boolean;
  set(element: HTMLElement, style: Style): void;
  restore(element: HTMLElement): void;
  /** Takes our styles off elements that the page has cloned, styles and all. */
  clearClones(): void;
  /** Puts back everything, in the page and out of it. */
  release(): void;
}

/** Changes styles and can put back each one as it was. Holds no element that the page has let go. */
export function createRestyler(document: Document): Restyler {
  const changes = new WeakMap<HTMLElement, Change>();
  let changed: WeakRef<HTMLElement>[] = [];

  const restore = (element: HTMLElement) => {
    const change = changes.get(element);
    if (!change) return;
    changes.delete(element);
    const untouched = element.getAttribute('style') === change.wrote;
    putBack(element, change.kept);
    if (untouched && change.text !== null) element.setAttribute('style', change.text);
  };

  return {
    holds(element) {
      const kept = Object.entries(changes.get(element)?.kept ?? {});
      return (
        kept.length > 0 &&
        kept.every(([property, [, , ours]]) => element.style.getPropertyValue(property) === ours)
      );
    },
    set(element, values) {
      const { style } = element;
      let change = changes.get(element);
      if (!change) {
        // A style that the page's own policy forbids stands in the attribute and not in force: it must stay so.
        const text = element.getAttribute('style');
        change = { kept: {}, text: text && style.length === 0 ? null : text, wrote: null };
        changes.set(element, change);
        changed = [...changed.filter((ref) => ref.deref()), new WeakRef(element)];
      }
      for (const [property, value] of Object.entries(values) as [Property, string][]) {
        const now = style.getPropertyValue(property);
        const before = change.kept[property];
        const [was, priority] = before?.[2] === now ? before : [now, style.getPropertyPriority(property)];
        style.setProperty(property, value, 'important');
        change.kept[property] = [was, priority, style.getPropertyValue(property)];
      }
      change.wrote = element.getAttribute('style');
      element.setAttribute(styleMark, JSON.stringify(change.kept));
    },
    restore,
    clearClones: () => clearStyles(document, changes),
    release() {
      for (const ref of changed) {
        const element = ref.deref();
        if (element) restore(element);
      }
      changed = [];
      clearStyles(document);
    },
  };
}
