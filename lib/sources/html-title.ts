/**
 * The title of an HTML document, read without a parser: the background of Chromium has none. It goes once over the
 * text, and knows just enough of HTML not to take a comment, a script or the title of a drawing for it. What it reads
 * is shown as text, so a mistake here could mislead, but never run.
 */
import { cut } from './texts';
import { unescaped } from './html-entities';

/** What comes next: a comment, a thing whose inside is not of interest, or the title. */
const NEXT = /<!--|<(script|style|svg|math|template|textarea|noscript|xmp|iframe|title)(?=[\s/>])/gi;
const LONGEST = 200;

/** `undefined` where there is none, or a blank one. */
export function titleOf(html: string): string | undefined {
  const next = new RegExp(NEXT);
  for (let found = next.exec(html); found; found = next.exec(html)) {
    const [opening, name] = found;
    if (name?.toLowerCase() === 'title') return contentAt(html, next.lastIndex);
    // What has no end goes on to the end of the document.
    const end = name === undefined ? html.indexOf('-->', found.index + 2) : endOf(name, html, next.lastIndex);
    if (end < 0) return undefined;
    next.lastIndex = end + (opening === '<!--' ? 3 : 2);
  }
  return undefined;
}

/** `from`: behind the tag's name. */
function contentAt(html: string, from: number): string | undefined {
  const begin = html.indexOf('>', from) + 1;
  if (begin === 0) return undefined;
  const end = endOf('title', html, begin);
  const text = html.slice(begin, end < 0 ? html.length : end);
  return cut(unescaped(text).replace(/\s+/g, ' ').trim(), LONGEST) || undefined;
}

/** Where the closing tag begins, or -1. */
function endOf(name: string, html: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? -1;
}
