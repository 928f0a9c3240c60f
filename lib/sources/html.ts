import type { Card } from '../cards/card';
import { cut } from './texts';

/** Characters of one card's HTML that are kept. */
const LONGEST = 100_000;

/** The card of an HTML answer, as it came: it is cleaned whenever it is drawn. None where there is nothing in it. */
export function htmlCards(html: string, title?: string): Card[] {
  if (html.trim() === '') return [];
  return [{ key: 'html', ...(title && { title }), body: { kind: 'html', html: cut(html, LONGEST) } }];
}
