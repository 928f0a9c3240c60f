import { parseTemplate, type Token } from './template';
import { valueAt, type LinkValues } from './values';

/** An address, or why there is none: values that nobody knows, or a template that may not be used. */
export type Filled = { ok: true; url: URL } | { ok: false; missing: string[]; refused?: string };

/**
 * Fills a template. Whatever the values are, scheme, host, port and the number of path segments are the
 * template's: the head is spelled out in it, values are escaped, and dot segments are refused.
 */
export function fillUrl(template: string, values: LinkValues): Filled {
  const parsed = parseTemplate(template);
  if (!parsed.ok) return refuse(parsed.problem);
  const head = headOf(parsed.tokens);
  if (head === null) {
    return refuse(
      'An address begins with its scheme and host spelled out, without a user name or values in them.',
    );
  }
  const missing = new Set<string>();
  const text = fill(parsed.tokens, values, missing);
  if (missing.size > 0) return { ok: false, missing: [...missing] };
  if (hasDotSegment(text.slice(head.length))) {
    return refuse('The path would hold “.” or “..”, which leads to another place.');
  }
  const url = URL.parse(text);
  return url ? { ok: true, url } : refuse('This is not a complete address.');
}

function refuse(refused: string): Filled {
  return { ok: false, missing: [], refused };
}

/** Scheme and authority, if the template's own text settles them before the first value. */
function headOf(tokens: Token[]): string | null {
  const [first, ...rest] = tokens;
  if (first?.kind !== 'text') return null;
  const [head, scheme, authority] = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#\\@]*))?/i.exec(first.text) ?? [];
  if (head === undefined) return null;
  // The parser supplies the slashes that a web address lacks, and would find the host in what follows.
  if (/^(https?|wss?|ftp)$/i.test(scheme ?? '') && !authority) return null;
  if (authority === undefined) return head;
  const next = first.text.charAt(head.length);
  const settled = next === '' ? rest.length === 0 : '/?#'.includes(next);
  return settled ? head : null;
}

function fill(tokens: Token[], values: LinkValues, missing: Set<string>): string {
  let text = '';
  for (const token of tokens) {
    if (token.kind === 'text') {
      text += token.text;
      continue;
    }
    const value = valueAt(values, token.path);
    if (token.kind === 'section') {
      if (token.present === (value !== undefined)) text += fill(token.body, values, missing);
    } else if (value === undefined) missing.add(token.path);
    else text += encode(value.text);
  }
  return text;
}

/** For every part of a URL alike. Half a surrogate pair would throw, so it becomes U+FFFD first. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Parsers take `%2e` for a dot here, and a backslash for a slash. */
function hasDotSegment(rest: string): boolean {
  const path = rest.split(/[?#]/, 1)[0] ?? '';
  return path.split(/[/\\]/).some((segment) => /^(\.|%2e){1,2}$/i.test(segment));
}
