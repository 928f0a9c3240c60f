/** Zendesk keeps every ticket that is open in a tab in one page. This tells whose ticket an element belongs to. */
import { findAll } from '../dom';
import { MARKS, TICKET_BOX, WRITTEN } from './hooks';

/** Matches of `select` that the desk itself drew. */
function drawn(root: Document | Element, select: string): Element[] {
  return findAll(root, select).filter((element) => !element.closest(WRITTEN));
}

/** The ids of all tickets whose marks stand in `part`, the part itself included. */
export function idsIn(part: Document | Element): Set<string> {
  const ids = new Set<string>();
  const itself = part instanceof Document || part instanceof HTMLFormElement ? null : part;
  for (const { select, id } of MARKS) {
    const self = itself?.matches(select) ? [itself] : [];
    for (const element of [...self, ...drawn(part, select)]) ids.add(id(element) ?? '');
  }
  ids.delete('');
  return ids;
}

/**
 * The ticket that `element` belongs to: the one id in the breadcrumbs or the box around it, neither of which ever
 * holds more than one ticket. `null` where there is no id, or two (a box that is being used again).
 */
export function ticketOf(element: Element): string | null {
  for (const part of ['nav', TICKET_BOX].map((box) => Element.prototype.closest.call(element, box))) {
    const [id, second] = part ? idsIn(part) : [];
    if (id) return second === undefined ? id : null;
  }
  return null;
}

/** Matches of `select` inside the pane of ticket `id`. */
export function inPane(root: Document, select: string, id: string): Element[] {
  return drawn(root, select).filter((element) => ticketOf(element) === id);
}
