import mustache, { type TemplateSpans } from 'mustache';
import { say } from '../locale/say';
import type { EncodingName, FilterName } from './filters';
import { blockName, Mistake, sectionPath, valueTag, type Where } from './tags';
import { reasonOf } from '../work/reason';

/**
 * A template in mustache's syntax, read strictly: `{{path}}`, `{{path | filter}}`, `{{#path}}only if present{{/path}}`,
 * `{{^path}}only if missing{{/path}}`, and `{{#json}}encoded as a whole{{/json}}`. It is mustache's parser but not
 * its renderer, which would call functions, walk inherited properties and drop missing values in silence.
 */
export type Token =
  | { kind: 'text'; text: string; /** Put in from the environment. */ environment?: true }
  | { kind: 'value'; path: string; filters: FilterName[] }
  | { kind: 'section'; path: string; present: boolean; body: Token[] }
  | { kind: 'block'; encoding: EncodingName; body: Token[] };

export type Template = { ok: true; tokens: Token[] } | { ok: false; problem: string };

/** A part of a text, as offsets. */
export interface TextSpan {
  start: number;
  end: number;
}

export interface ReadOptions {
  /**
   * `address`: a URL, unless told. `text`: one of a body, where values go in as they are and `reason` is known.
   * `query`: a piece that will stand inside a block, in a tool's own language.
   */
  as?: 'address' | 'text' | 'query';
  /** What of the template was put in from the environment. */
  environment?: readonly TextSpan[];
}

/** Reads a template, or says in a sentence what is wrong with it. */
export function parseTemplate(
  template: string,
  { as = 'address', environment = [] }: ReadOptions = {},
): Template {
  const isAddress = as === 'address';
  // URL parsers drop tabs and line breaks, so a check would see another address than the browser.
  if (/\p{Cc}/u.test(template))
    return { ok: false, problem: say(isAddress ? 'template.addressControl' : 'template.textControl') };
  try {
    const where: Where = isAddress ? 'url' : as === 'text' ? 'body' : 'block';
    return { ok: true, tokens: readSpans(mustache.parse(template), where, as === 'text', environment) };
  } catch (error) {
    const detail = error instanceof Mistake ? error.message : parserSays(error);
    return {
      ok: false,
      problem: say(isAddress ? 'template.addressUnread' : 'template.textUnread', { detail }),
    };
  }
}

/** What mustache's parser found wrong (its own words, 4.2.0), in ours. */
function parserSays(error: unknown): string {
  const told = reasonOf(error);
  const [, how, name, at = ''] = /^(Unclosed|Unopened) (?:tag|section "(.*)") at (\d+)$/s.exec(told) ?? [];
  if (how === undefined) return told;
  if (name === undefined) return say('template.unclosedTag', { at });
  return say(how === 'Unclosed' ? 'template.unclosed' : 'template.unopened', { name, at });
}

/** The paths that a template cannot do without: those outside of sections, each once. Empty for a broken template. */
export function placeholders(template: string): string[] {
  const parsed = parseTemplate(template);
  return parsed.ok ? [...new Set(needed(parsed.tokens))] : [];
}

function needed(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.kind === 'value') return [token.path];
    return token.kind === 'block' ? needed(token.body) : [];
  });
}

/** Every path that a template speaks of, its conditions too, each once. */
export function pathsIn(tokens: readonly Token[]): string[] {
  const all = tokens.flatMap((token): string[] => {
    if (token.kind === 'text') return [];
    if (token.kind === 'value') return [token.path];
    return [...(token.kind === 'section' ? [token.path] : []), ...pathsIn(token.body)];
  });
  return [...new Set(all)];
}

function readSpans(
  spans: TemplateSpans,
  where: Where,
  reason: boolean,
  environment: readonly TextSpan[],
): Token[] {
  const inside = (body: TemplateSpans, place: Where) => readSpans(body, place, reason, environment);
  return spans.flatMap(([type, content, start, , body]): Token[] => {
    if (type === 'text') return split(content, start, environment);
    if (type === '&') throw new Mistake(say('template.unescaped', { content, tag: `{{${content}}}` }));
    if (type !== 'name' && type !== '#' && type !== '^')
      throw new Mistake(say('template.unsupported', { tag: `{{${type}…}}` }));
    if (type === 'name') return [{ kind: 'value', ...valueTag(content, where, reason) }];
    if (!Array.isArray(body)) throw new Mistake(say('template.noContent', { content }));
    const encoding = blockName(content, type, where);
    if (encoding) return [{ kind: 'block', encoding, body: inside(body, 'block') }];
    const path = sectionPath(content, reason);
    return [{ kind: 'section', path, present: type === '#', body: inside(body, where) }];
  });
}

/** A text cut at the edges of what the environment put in. `start` is where it stands in the template. */
function split(text: string, start: number, environment: readonly TextSpan[]): Token[] {
  const tokens: Token[] = [];
  let here = 0;
  const upTo = (end: number, from?: 'environment') => {
    const piece = text.slice(here, end);
    if (piece) tokens.push({ kind: 'text', text: piece, ...(from && { environment: true }) });
    here = Math.max(here, end);
  };
  for (const span of environment) {
    if (span.end <= start || span.start >= start + text.length) continue;
    upTo(Math.max(span.start - start, 0));
    upTo(Math.min(span.end - start, text.length), 'environment');
  }
  upTo(text.length);
  return tokens;
}
