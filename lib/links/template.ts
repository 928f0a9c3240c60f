import mustache, { type TemplateSpans } from 'mustache';

/**
 * A template in mustache's syntax, read strictly: `{{path}}`, `{{#path}}only if present{{/path}}` and
 * `{{^path}}only if missing{{/path}}`. It is mustache's parser but not its renderer, which would call
 * functions, walk inherited properties and drop missing values in silence.
 */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'value'; path: string }
  | { kind: 'section'; path: string; present: boolean; body: Token[] };

export type Template = { ok: true; tokens: Token[] } | { ok: false; problem: string };

/** Reads a template, or says in a sentence what is wrong with it. */
export function parseTemplate(template: string): Template {
  // URL parsers drop tabs and line breaks, so a check would see another address than the browser.
  if (/\p{Cc}/u.test(template))
    return { ok: false, problem: 'The address holds a line break or a control character.' };
  try {
    return { ok: true, tokens: readSpans(mustache.parse(template)) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `The address cannot be read as a template. ${detail}.` };
  }
}

/** The paths that a template cannot do without: those outside of sections, each once. Empty for a broken template. */
export function placeholders(template: string): string[] {
  const parsed = parseTemplate(template);
  if (!parsed.ok) return [];
  return [...new Set(parsed.tokens.flatMap((token) => (token.kind === 'value' ? [token.path] : [])))];
}

function readSpans(spans: TemplateSpans): Token[] {
  return spans.map(([type, content, , , body]): Token => {
    if (type === 'text') return { kind: 'text', text: content };
    if (type === '&')
      throw new Error(
        `“${content}” stands in {{{…}}} or {{&…}}; every value is escaped, so write {{${content}}}`,
      );
    if (type !== 'name' && type !== '#' && type !== '^') throw new Error(`{{${type}…}} is not supported`);
    if (!/^\w+(\.\w+)+$/.test(content))
      throw new Error(`“${content}” is not the name of a value, such as customer.email`);
    if (type === 'name') return { kind: 'value', path: content };
    if (!Array.isArray(body)) throw new Error(`The section “${content}” has no content`);
    return { kind: 'section', path: content, present: type === '#', body: readSpans(body) };
  });
}
