/** What fields become in a template: pieces that stay in their places whatever they hold. */
import { encode, encodings } from '../filters';

/** `{{env.x}}` stays as it is: environments are put in after presets are expanded. */
const ENV = /(\{\{\s*env\.\w+\s*\}\})/;
const VALUE = /^\s*\w+(?:\.\w+)+\s*(\|.*)?$/s;

/** A tag that no template may have, for what does not suit its place: the check of the pack then quotes it. */
export const mistake = (field: string, given: string) =>
  `{{${field}: ${given.replace(/[{}|\p{Cc}]/gu, ' ').trim() || '?'}}}`;

/** `given` with its fixed pieces made by `fixed`, and those of the environment by `env`. */
const pieces = (given: string, fixed: (piece: string) => string, env: (tag: string) => string) =>
  given
    .split(ENV)
    .map((piece, index) => (index % 2 ? env(piece) : fixed(piece)))
    .join('');

/** Fixed text in a path or a query, percent-encoded. */
export const uri = (given: string) =>
  pieces(
    given,
    (piece) => encodings.uri.escape(piece.toWellFormed()),
    (tag) => `{{#uri}}${tag}{{/uri}}`,
  );

/** Fixed text as a part of the host, where blocks may not stand. What no host can hold makes no address. */
export const host = (given: string) =>
  pieces(
    given,
    (piece) => encodings.uri.escape(piece.toWellFormed()),
    (tag) => tag,
  );

/** Fixed text in CloudWatch's escape. */
export const cloudwatch = (given: string) =>
  pieces(
    given,
    (piece) => encodings.cloudwatch.escape(piece.toWellFormed()),
    (tag) => `{{#cloudwatch}}${tag}{{/cloudwatch}}`,
  );

/** An address as it is, without what would begin a query, a hash or a tag. */
export const page = (given: string) =>
  pieces(
    given,
    (piece) => piece.replace(/[{}?#\\]/g, (char) => encodings.uri.escape(char)),
    (tag) => tag,
  );

/** An address to which a path is added. */
export const base = (given: string) => page(given.replace(/\/+$/, ''));

/** Fixed text as a JSON string with its quotes, for inside `{{#uri}}`. */
export const json = (given: string) =>
  literal(given, 'json', (plain) =>
    encode(encodings.json, plain).replace(
      /[{}\p{Cc}]/gu,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );

/** Fixed text as a rison string with its quotes, in the URL itself. */
export const rison = (given: string) =>
  literal(given, 'rison', (plain) => encodings.uri.escape(encode(encodings.rison, plain)));

/** With an environment in it, the text as a whole is the block's to encode; a brace cannot stand there. */
function literal(given: string, block: string, plain: (text: string) => string): string {
  if (!ENV.test(given)) return plain(given.toWellFormed());
  const fixed = given.split(ENV).filter((_, index) => index % 2 === 0);
  if (fixed.some((piece) => /[{}]/.test(piece))) return mistake('text', given);
  return `{{#${block}}}${given}{{/${block}}}`;
}

/** Digits. */
export const digits = (given: string) =>
  pieces(
    given,
    (piece) => (/^\d*$/.test(piece) ? piece : mistake('number', piece)),
    (tag) => `{{#uri}}${tag}{{/uri}}`,
  );

/** The value at a path, through these filters: `value('customer.email', 'kql')`. */
export const value = (path: string, ...filters: string[]) =>
  VALUE.test(path) && !path.includes('|')
    ? `{{${[path.trim(), ...filters].join(' | ')}}}`
    : mistake('by', path);

/**
 * Text in a tool's language for inside a block: each value in it gets `filter` where it has none, so that none stands in
 * the query unescaped. `{{#path}}…{{/path}}` may stand in it; any other tag, and sections that do not close within, are
 * mistakes.
 */
export function queryText(query: string, filter: string): string {
  const open: string[] = [];
  const tags = query.replace(/\{\{(.*?)(\}\}|$)/gs, (tag, inside: string, end: string) => {
    const wrong = mistake('query', inside);
    if (!end) return wrong;
    const [, type, path = ''] = /^([#^/])\s*(\w+(?:\.\w+)+)\s*$/.exec(inside) ?? [];
    if (type === '/') return open.pop() === path ? tag : wrong;
    if (type) {
      open.push(path);
      return tag;
    }
    if (!VALUE.test(inside)) return wrong;
    return ENV.test(tag) || inside.includes('|') ? tag : value(inside, filter);
  });
  const whole = open.length > 0 ? tags + mistake('query', `#${open[0]}`) : tags;
  // A brace right before the block's end would be read as a part of its tag.
  return whole.endsWith('{') ? `${whole} ` : whole;
}
