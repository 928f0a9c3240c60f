import { findAll, textOf, visible } from './dom';

/** Matches of `select` that the desk itself drew: none inside `written`, where it prints what people wrote. */
export function drawn(root: Document | Element, select: string, written: string): Element[] {
  return findAll(root, select).filter((element) => !element.closest(written));
}

/** The same, without what a person cannot see: the last ticket's panes stay in the page, hidden. */
export function onView(root: Document | Element, select: string, written: string): Element[] {
  return drawn(root, select, written).filter(visible);
}

/** The one text that all `elements` show, those without any left out; `''` for none, and for two that differ. */
export function oneText(elements: readonly Element[]): string {
  const [text = '', second] = new Set(elements.map(textOf).filter(Boolean));
  return second === undefined ? text : '';
}
