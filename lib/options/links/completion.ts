/** What can stand where the cursor is in a template: a value's path, or a filter behind it. Pure. */
import { filterNames, isTimeFilter } from '../../links/filters';
import { LINK_PATHS, MOMENT_PATHS } from '../../links/values';
import type { Pack } from '../../pack/pack';

export interface Completion {
  /** The part of the text that an option takes the place of, as offsets. */
  from: number;
  to: number;
  kind: 'value' | 'filter';
  options: string[];
}

const MOST = 12;

/** Paths that a link of this pack may speak of, in the order in which they are offered. */
export function pathsFor(pack: Pick<Pack, 'sources' | 'environments'>, isClue: boolean): string[] {
  const usual = LINK_PATHS.filter((path) => path !== 'reason' && (isClue || path !== 'clue.value'));
  const own = pack.sources.flatMap((source) =>
    'map' in source ? Object.keys(source.map?.values ?? {}).map((name) => `customer.values.${name}`) : [],
  );
  const environment = (pack.environments ?? []).flatMap(({ values }) =>
    Object.keys(values).map((name) => `env.${name}`),
  );
  return [...new Set([...usual, ...own, ...environment])];
}

/** What is offered at `caret`; `null` outside of `{{ }}`, and where nothing fits. */
export function completionAt(text: string, caret: number, paths: readonly string[]): Completion | null {
  const before = text.slice(0, caret);
  const open = before.lastIndexOf('{{');
  if (open < 0 || before.indexOf('}}', open) >= 0) return null;
  const tag = before.slice(open + 2);
  const inside = /^\s*[#^/]?\s*([\w.]*)$/.exec(tag);
  if (inside) {
    const typed = inside[1] ?? '';
    return offer('value', fitting(paths, typed), caret - typed.length, endOf(text, caret, /^[\w.]*/));
  }
  const piped = /^\s*([\w.]+)(?:\s*\|\s*\w+)*\s*\|\s*(\w*)$/.exec(tag);
  if (!piped) return null;
  const [, path = '', typed = ''] = piped;
  const isMoment = MOMENT_PATHS.some((known) => known === path);
  const filters = filterNames.filter((name) => isMoment || !isTimeFilter(name));
  return offer('filter', fitting(filters, typed), caret - typed.length, endOf(text, caret, /^\w*/));
}

/** The text with `option` taken, its tag closed, and where the cursor then is. */
export function complete(
  text: string,
  { from, to }: Completion,
  option: string,
): { text: string; caret: number } {
  const rest = text.slice(to);
  const closed = /^\s*(?:\}\}|\|)/.test(rest);
  const put = closed ? option : `${option}}}`;
  const caret = from + put.length + (closed ? (/^\s*\}\}/.exec(rest)?.[0].length ?? 0) : 0);
  return { text: text.slice(0, from) + put + rest, caret };
}

const offer = (kind: Completion['kind'], options: string[], from: number, to: number): Completion | null =>
  options.length > 0 ? { kind, options, from, to } : null;

const endOf = (text: string, caret: number, word: RegExp): number =>
  caret + (word.exec(text.slice(caret))?.[0].length ?? 0);

/** Those that begin with what was typed, then those that hold it: `mail` finds `customer.email`. */
function fitting(all: readonly string[], typed: string): string[] {
  const wanted = typed.toLowerCase();
  const rank = (one: string) => (one.toLowerCase().startsWith(wanted) ? 0 : 1);
  return all
    .filter((one) => one.toLowerCase().includes(wanted))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST);
}
