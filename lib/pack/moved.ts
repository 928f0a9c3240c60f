/**
 * Of what stands in both lists, the fewest that have to move to bring the first's order into the second's: all but the
 * longest part that keeps its order.
 */
export function movedKeys(before: readonly string[], after: readonly string[]): Set<string> {
  const place = new Map(before.map((key, index) => [key, index]));
  const shared = after.filter((key) => place.has(key));
  const kept = new Set(longestRising(shared.map((key) => place.get(key) ?? 0)));
  return new Set(shared.filter((_, index) => !kept.has(index)));
}

/** The indexes of a longest rising part, by patience sorting. */
function longestRising(numbers: readonly number[]): number[] {
  /** Of each pile's top card: its index. */
  const tops: number[] = [];
  const under = new Map<number, number>();
  for (const [index, number] of numbers.entries()) {
    const at = tops.findIndex((top) => (numbers[top] ?? 0) >= number);
    const pile = at < 0 ? tops.length : at;
    const left = tops[pile - 1];
    if (left !== undefined) under.set(index, left);
    tops[pile] = index;
  }
  const found: number[] = [];
  for (let index = tops.at(-1); index !== undefined; index = under.get(index)) found.unshift(index);
  return found;
}
