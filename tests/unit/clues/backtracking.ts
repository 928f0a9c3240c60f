/** Patterns as trees, and a matcher that goes every way a backtracking engine goes, and counts its steps. */

export type Node =
  | { text: string; fits: (char: string) => boolean }
  | { alternatives: Node[][] }
  | { part: Node; count: string; least: number; most: number };

export const write = (node: Node): string =>
  'text' in node
    ? node.text
    : 'part' in node
      ? write(node.part) + node.count
      : `(${node.alternatives.map((nodes) => nodes.map(write).join('')).join('|')})`;

class TooManySteps extends Error {}

/** Whether the tree fits the whole word, and after how many steps that was known. Gives up after `most` steps. */
export function fitsWhole(tree: Node, word: string, most: number): { fits: boolean; steps: number } {
  const chars = [...word];
  let steps = 0;
  const step = () => {
    if (++steps > most) throw new TooManySteps();
  };
  const run = (node: Node, at: number, then: (at: number) => boolean): boolean => {
    step();
    if ('text' in node) {
      const char = chars[at];
      return char !== undefined && node.fits(char) && then(at + 1);
    }
    if ('alternatives' in node) return node.alternatives.some((nodes) => inTurn(nodes, 0, at, then));
    return repeat(node, 0, at, then);
  };
  const inTurn = (nodes: Node[], index: number, at: number, then: (at: number) => boolean): boolean => {
    const node = nodes[index];
    return node ? run(node, at, (next) => inTurn(nodes, index + 1, next, then)) : then(at);
  };
  const repeat = (
    node: Extract<Node, { part: Node }>,
    times: number,
    at: number,
    then: (at: number) => boolean,
  ): boolean => {
    const again =
      times < node.most && run(node.part, at, (next) => next > at && repeat(node, times + 1, next, then));
    return again || (times >= node.least && then(at));
  };
  const fits = run(tree, 0, (at) => at === chars.length);
  return { fits, steps };
}
