import type { Card } from '../cards/card';
import { cut } from './texts';

/** Characters of one card's HTML that are kept. */
const LONGEST = 100_000;

/** The card of an HTML answer, as it came: it is cleaned whenever it is drawn. None where there is nothing in it. */
export function htmlCards(html: string, title?: string): Card[] {
  if (html.trim() === '') return [];
  const kept = beginningOf(html);
  const isCut = kept.length < html.length;
  const body = { kind: 'html' as const, html: kept, ...(isCut && { cut: true as const }) };
  return [{ key: 'html', ...(title && { title }), body }];
}

/** Cut before a tag where there is one: half a tag is noise, and half a number another number. */
function beginningOf(html: string): string {
  if (html.length <= LONGEST) return html;
  const at = html.lastIndexOf('<', LONGEST);
  return at > LONGEST / 2 ? html.slice(0, at) : cut(html, LONGEST);
}
