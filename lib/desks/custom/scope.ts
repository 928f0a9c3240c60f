/**
 * Which part of the page belongs to the ticket in the address. Desks keep several tickets in one page, and a page
 * still shows the last ticket while its address already names the next: the ids that stand in the page decide.
 */
import type { Place } from '../config';
import { find } from './places';
import type { Found } from './places';

/**
 * `own`: the nearest ids around the element are all this ticket's. `shared`: the element stands in a part of the page
 * that serves several tickets, and this one is the only one on view. `other`: it belongs to another ticket.
 */
export type Tie = 'own' | 'shared' | 'other';

export interface Scope {
  /** Whether the page shows the id of this ticket. */
  shown: boolean;
  tie(element: Element): Tie;
}

/** `#42`, `(42)` and `42:` show the id 42. */
export function shows({ value }: Found, id: string): boolean {
  const wanted = id.replace(/\s+/g, ' ').trim();
  if (value.length > wanted.length + 20) return false;
  return value === wanted || value.replace(/^[\s#№([]+|[\s)\]:]+$/gu, '') === wanted;
}

/** `element` and all that it stands in. A walker, because a form may hide its `parentElement` behind a field. */
function* outwards(root: Document, element: Element): Generator<Node> {
  const walker = Document.prototype.createTreeWalker.call(root, root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = element;
  for (let part: Node | null = element; part; part = walker.parentNode()) yield part;
}

function holds(part: Node, element: Element): boolean {
  return part === element || (element.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_CONTAINS) !== 0;
}

/**
 * The scope of ticket `id`, or `null` where the page shows another ticket or none yet. Without an id place there is
 * nothing to tell tickets apart by, and everything is shared.
 */
export function scopeOf(root: Document, place: Place | undefined, id: string): Scope | null {
  if (!place) return { shown: false, tie: () => 'shared' };
  const onView = new Set(find(root, place).map(({ element }) => element));
  const marks = find(root, place, true).map((found) => ({ element: found.element, ours: shows(found, id) }));
  if (!marks.some(({ element, ours }) => ours && onView.has(element))) return null;
  return {
    shown: true,
    tie(element) {
      if (marks.every(({ ours }) => ours)) return 'own';
      for (const part of outwards(root, element)) {
        const around = marks.filter((mark) => holds(part, mark.element));
        if (!around.length) continue;
        if (around.every(({ ours }) => ours)) return 'own';
        return around.every((mark) => mark.ours === onView.has(mark.element)) ? 'shared' : 'other';
      }
      return 'other';
    },
  };
}
