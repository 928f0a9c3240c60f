import { findAll, textOf } from './dom';

/** Matches of `select` that the desk itself drew: none inside `written`, where it prints what people wrote. */
export function drawn(root: Document | Element, select: string, written: string): Element[] {
  return findAll(root, select).filter((element) => !element.closest(written));
}

/** The one text that all `elements` show, those without any left out; `''` for none, and for two that differ. */
export function oneText(elements: readonly Element[]): string {
  const [text = '', second] = new Set(elements.map(textOf).filter(Boolean));
  return second === undefined ? text : '';
}
