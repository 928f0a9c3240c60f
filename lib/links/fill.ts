import { say } from '../locale/say';
import { parseTemplate, type TextSpan, type Token } from './template';
import type { LinkValues } from './values';
import { walk, type Piece, type Walked } from './walk';

/** An address, or why there is none: values that nobody knows, or a template that may not be used. */
export type Filled = { ok: true; url: URL } | { ok: false; missing: string[]; refused?: string };

export interface FillOptions {
  /** IANA name of the agent's time zone, for `date` and `local`; the browser's own unless told. */
  zone?: string | undefined;
  /** What of the template the environment put in. */
  environment?: readonly TextSpan[];
}

/** A template filled as far as it goes. `url` is there where nothing is missing and nothing is refused. */
export interface Finished extends Pick<Walked, 'pieces'> {
  missing: string[];
  used: ReadonlySet<string>;
  refused?: string;
  url?: URL;
}

/**
 * Fills a template. Whatever the values are, scheme, host, port and the number of path segments are the
 * template's: the head is spelled out in it, values are escaped, and dot segments are refused. Only what a source or
 * the pack says may go in as it is (`raw`), and even then the origin is the template's, unless the whole address
 * begins with that value.
 */
export function fillUrl(template: string, values: LinkValues, options: FillOptions = {}): Filled {
  const { url, missing, refused } = finish(template, values, options);
  return url ? { ok: true, url } : { ok: false, missing, ...(refused !== undefined && { refused }) };
}

/** Fills a text of a body: values go in as they are, but for their filters. */
export function fillText(
  template: string,
  values: LinkValues,
  { zone, environment }: FillOptions = {},
): Omit<Finished, 'url'> {
  const parsed = parseTemplate(template, { as: 'text', ...(environment && { environment }) });
  if (!parsed.ok) return { pieces: [], missing: [], used: new Set(), refused: parsed.problem };
  const { pieces, missing, used, refused } = walk(parsed.tokens, values, { as: 'text', zone });
  return { pieces, missing: [...missing], used, ...(refused && { refused }) };
}

/** `fillUrl` with all that it saw on the way. */
export function finish(template: string, values: LinkValues, { zone, environment }: FillOptions): Finished {
  const parsed = parseTemplate(template, { ...(environment && { environment }) });
  if (!parsed.ok) return { pieces: [], missing: [], used: new Set(), refused: parsed.problem };
  const { pieces, missing, used, refused } = walk(parsed.tokens, values, { zone });
  const seen = { pieces, used, missing: [] };
  const head = headOf(parsed.tokens);
  if (head === null) return { ...seen, refused: say('template.noHead') };
  if (refused !== undefined) return { ...seen, refused };
  if (missing.size > 0) return { ...seen, missing: [...missing] };
  const settled = settle(head, joined(pieces), pieces[0]?.text ?? '');
  return { ...seen, ...(typeof settled === 'string' ? { refused: settled } : { url: settled }) };
}

const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

/** The whole address comes from the value that it begins with. */
const FROM_VALUE = Symbol('head from a value');

/** Scheme and authority, if the template's own text settles them before the first value. */
function headOf(tokens: readonly Token[]): string | typeof FROM_VALUE | null {
  const [first] = tokens;
  if (first?.kind === 'value' && first.filters.includes('raw')) return FROM_VALUE;
  const end = tokens.findIndex(({ kind }) => kind !== 'text');
  const text = (end < 0 ? tokens : tokens.slice(0, end))
    .map((token) => (token.kind === 'text' ? token.text : ''))
    .join('');
  const [head, scheme, authority] = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#\\@]*))?/i.exec(text) ?? [];
  if (head === undefined) return null;
  // The parser supplies the slashes that a web address lacks, and would find the host in what follows.
  if (/^(https?|wss?|ftp)$/i.test(scheme ?? '') && !authority) return null;
  if (authority === undefined) return head;
  const next = text.charAt(head.length);
  const settled = next === '' ? end < 0 : '/?#'.includes(next);
  return settled ? head : null;
}

/** The finished address, or why it may not be used. `first` is the value that it begins with, if it does. */
function settle(head: string | typeof FROM_VALUE, text: string, first: string): URL | string {
  const origin = URL.parse(head === FROM_VALUE ? first : head);
  const url = URL.parse(text);
  if (!url || !origin) return say('template.noAddress');
  if (head === FROM_VALUE && !/^[a-z][a-z0-9+.-]*:/i.test(first)) return say('template.noAddress');
  if (url.username || url.password) return say('template.userName');
  if (url.protocol !== origin.protocol || url.host !== origin.host) return say('template.otherHost');
  const rest =
    head === FROM_VALUE ? text.replace(/^[^/?#\\]*:([/\\]{2,}[^/?#\\]*)?/, '') : text.slice(head.length);
  return hasDotSegment(rest) ? say('template.dots') : url;
}

/** Parsers take `%2e` for a dot here, and a backslash for a slash. */
function hasDotSegment(rest: string): boolean {
  const path = rest.split(/[?#]/, 1)[0] ?? '';
  return path.split(/[/\\]/).some((segment) => /^(\.|%2e){1,2}$/i.test(segment));
}
