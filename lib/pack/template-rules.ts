/** What a template in a pack must be like, in the words of `address-rules.ts`. */
import { fillUrl } from '../links/fill';
import { parseTemplate, type ReadOptions, type Token } from '../links/template';
import {
  isLinkPath,
  LINK_PATHS,
  MOMENT_PATHS,
  moment,
  SOURCE_PATHS,
  valuesFrom,
  type LinkValues,
} from '../links/values';
import { say } from '../locale/say';
import { host, schemeName, secure, type Rule } from './address-rules';
import { nearWords } from '../text/near';
import { either } from './schema-words';

/** What the templates of one link may speak of, beside what all may. */
export interface TemplateScope {
  /** Schemes that the pack lists beside https and http. */
  schemes: ReadonlySet<string>;
  /** Names that sources give in `map.values`. */
  custom: ReadonlySet<string>;
  /** Whether the link is about a clue. */
  clue: boolean;
}

/** A link's address. */
export const linkTemplate =
  (scope: TemplateScope): Rule =>
  (text) => {
    const parsed = checked(text, (path) => linkPath(path, scope));
    if (typeof parsed === 'string') return parsed;
    const [first] = parsed;
    if (first?.kind === 'value' && first.filters.includes('raw')) return filled(text, first.path);
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase() ?? '';
    if (/^https?$/.test(scheme)) return host(text) ?? filled(text);
    if (!scope.schemes.has(scheme)) return say('pack.linkScheme');
    return schemeName(scheme) ?? filled(text);
  };

/** Where a one-time address is asked for. */
export const mintTemplate =
  (scope: TemplateScope): Rule =>
  (text) => {
    const parsed = checked(text, (path) => linkPath(path, scope));
    return typeof parsed === 'string' ? parsed : (secure(text) ?? host(text) ?? filled(text));
  };

/** A text of a minted link's body. `reason`: whether the link asks for one. */
export const bodyTemplate =
  (scope: TemplateScope, reason: boolean): Rule =>
  (text) => {
    const parsed = checked(
      text,
      (path) => {
        if (path !== 'reason') return linkPath(path, scope);
        return reason ? null : say('pack.reasonUnasked', { tag: '{{reason}}' });
      },
      'text',
    );
    return typeof parsed === 'string' ? parsed : null;
  };

/** A text in a tool's own language that a preset takes. The preset adds the filter to a value that has none. */
export const queryTemplate =
  (scope: TemplateScope): Rule =>
  (text) => {
    const parsed = checked(text, (path) => linkPath(path, scope), 'text');
    if (typeof parsed === 'string') return parsed;
    return hasBlock(parsed) ? say('pack.queryBlock') : null;
  };

/** The path of a value, bare: `customer.email`. */
export const valuePath =
  (scope: TemplateScope): Rule =>
  (path) =>
    path.includes('{') ? say('pack.barePath') : linkPath(path, scope);

const sourcePath: Rule = (path) =>
  SOURCE_PATHS.some((known) => known === path) ? null : unknown(path, SOURCE_PATHS);

/** A source's template. */
export const sourceTemplate: Rule = (text) => {
  const parsed = checked(text, sourcePath);
  if (typeof parsed === 'string') return parsed;
  if (raw(parsed).length > 0) return say('pack.sourceRaw');
  return secure(text) ?? host(text) ?? filled(text);
};

/** A text of a source's body. */
export const sourceBodyTemplate: Rule = (text) => {
  const parsed = checked(text, sourcePath, 'text');
  return typeof parsed === 'string' ? parsed : null;
};

const linkPaths = [...LINK_PATHS.filter((path) => path !== 'reason'), 'customer.values.<name>'];

function linkPath(path: string, { custom, clue }: TemplateScope): string | null {
  if (!isLinkPath(path) || path === 'reason') return unknown(path, linkPaths);
  if (path === 'clue.value' && !clue) return say('pack.clueUnset', { tag: '{{clue.value}}' });
  const [, name] = /^customer\.values\.(\w+)$/.exec(path) ?? [];
  return name !== undefined && !custom.has(name)
    ? say('pack.valueUngiven', { tag: `{{${path}}}`, name })
    : null;
}

function unknown(path: string, known: readonly string[]): string {
  const near = nearWords(path, known).map((one) => `{{${one}}}`);
  const told = { tag: `{{${path}}}`, known: known.join(', ') };
  return near.length > 0
    ? say('pack.unknownValueMeant', { ...told, near: either(near) })
    : say('pack.unknownValue', told);
}

/** The template's tokens, or what is wrong with it. */
function checked(text: string, path: Rule, as: ReadOptions['as'] = 'address'): Token[] | string {
  const parsed = parseTemplate(text, { as });
  if (!parsed.ok) return parsed.problem;
  return tokensProblem(parsed.tokens, path, as === 'address') ?? parsed.tokens;
}

function tokensProblem(list: readonly Token[], path: Rule, direct: boolean): string | null {
  for (const token of list) {
    const problem = tokenProblem(token, path, direct);
    if (problem) return problem;
  }
  return null;
}

function tokenProblem(token: Token, path: Rule, direct: boolean): string | null {
  if (token.kind === 'text') return braces(token.text, direct);
  if (token.kind === 'block') return tokensProblem(token.body, path, false);
  const problem = path(token.path);
  if (problem) return problem;
  if (token.kind === 'section') return tokensProblem(token.body, path, direct);
  return token.filters.includes('raw') && /^(ticket|agent|window|clue)\./.test(token.path)
    ? say('pack.rawUntrusted', { tag: `{{${token.path} | raw}}` })
    : null;
}

/** Braces are text in queries and JSON; a tag that lost its beginning is a mistake anywhere. */
function braces(text: string, direct: boolean): string | null {
  if (direct && text.includes('}}')) return say('pack.bracesAddress');
  return /[a-z]\w*\.\w+(\s*\|\s*\w+)*\s*\}\}/i.test(text) ? say('pack.braces') : null;
}

const hasBlock = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === 'block' || (token.kind === 'section' && hasBlock(token.body)));

const raw = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => {
    if (token.kind === 'value') return token.filters.includes('raw') ? [token] : [];
    return token.kind === 'text' ? [] : raw(token.body);
  });

/** Has the template filled as a link would be, with a value for everything, and hands on what stands against it. */
function filled(text: string, head?: string): string | null {
  const custom = [...text.matchAll(/customer\.values\.\w+/g)].map(([path]) => path);
  const everything: LinkValues = {
    ...valuesFrom(
      { kind: 'pack' },
      Object.fromEntries(
        [...LINK_PATHS, ...custom].map((path) => [path, path === head ? 'https://x/' : 'x']),
      ),
    ),
    ...Object.fromEntries(MOMENT_PATHS.map((path) => [path, moment(0, { kind: 'pack' })])),
  };
  const result = fillUrl(text, everything);
  return result.ok ? null : (result.refused ?? null);
}
