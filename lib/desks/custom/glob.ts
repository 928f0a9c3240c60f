/**
 * One stretch of an address (a path segment, a query value) held against its pattern. Walks a table and uses no regular
 * expression: packs come from files, so no pattern may be able to stall a page.
 */

/** Pattern of one stretch: what stands before `{id}` and after it, or only `before` where no id is sought. */
export interface Glob {
  before: string;
  after: string | null;
}

/** Where in `text` a match of the whole of `pattern`, begun at its start, can end. Index = length of what was matched. */
function reach(pattern: readonly string[], text: readonly string[]): boolean[] {
  let ends = [true, ...text.map(() => false)];
  for (const char of pattern) {
    let open = false;
    ends = ends.map((here, at) => {
      open ||= here;
      return char === '*' ? open : at > 0 && ends[at - 1] === true && text[at - 1] === char;
    });
  }
  return ends;
}

/**
 * The id that stands in `text`, `''` for a match of a pattern without `{id}`, `null` for no match. Of several
 * possible ids the shortest counts: `{id}-*` reads `42` off `42-where-is-my-order`, and `*-{id}` reads it off its end.
 */
export function matchGlob({ before, after }: Glob, text: string): string | null {
  const chars = [...text];
  const starts = reach([...before], chars);
  if (after === null) return starts.at(-1) ? '' : null;
  const tails = reach([...after].reverse(), [...chars].reverse()).reverse();
  let best: string[] | null = null;
  let from = -1;
  for (let to = 0; to < tails.length; to++) {
    if (from >= 0 && tails[to] && (!best || to - from < best.length)) best = chars.slice(from, to);
    if (starts[to]) from = to;
  }
  return best && best.join('');
}
