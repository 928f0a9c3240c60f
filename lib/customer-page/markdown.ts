/**
 * Texts from outside in Markdown. A name may be written to break out, to ping people, or to become a link or a picture
 * wherever the brief is pasted; renderers differ in what they turn into links by themselves.
 */

/** Words, numbers and what stands between them in names: nothing that any renderer reads as markup, mention or address. */
const harmless = /^[\p{L}\p{M}\p{N}]+(?:(?:[ ’'-]|[,.] )[\p{L}\p{M}\p{N}]+)*\.?$/u;

/** One line without what cannot be seen; joiners stay, which some scripts are written with. */
const lineOf = (text: string): string =>
  text
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 300);

/** The text as it is where it is harmless, else as code, in which nothing means anything. */
export function inline(text: string): string {
  const line = lineOf(text);
  if (line === '' || harmless.test(line)) return line;
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** An address that can stand between `<` and `>`; `null` for what is no plain web address. */
export function webAddress(href: string): string | null {
  const url = URL.parse(href);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  // Browsers escape neither in a query or a fragment, and both would end the address.
  return url.href.replace(/[<>()`|\\]/g, (sign) => encodeURIComponent(sign).replace(/[()]/g, hex));
}

const hex = (sign: string) => `%${sign.charCodeAt(0).toString(16)}`;

/** A link with a label; only the label where the address cannot be one. */
export function linkOf(label: string, href: string): string {
  const address = webAddress(href);
  // Brackets in code would still end the label in some renderers.
  const text = inline(label.replace(/[[\]]/g, ' ')) || 'link';
  return address ? `[${text}](<${address}>)` : text;
}
