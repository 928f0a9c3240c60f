/** Lists of a pack whose entries are known by a key: taking out, putting back, moving. All pure. */

/** The list without an entry, and what puts that entry back where it was, as far as its neighbours are still there. */
export function takenOut<T>(
  list: readonly T[],
  key: string,
  keyOf: (one: T) => string,
): { rest: T[]; putBack(now: readonly T[]): T[] } | null {
  const at = list.findIndex((one) => keyOf(one) === key);
  const one = list[at];
  if (one === undefined) return null;
  const before = list.slice(0, at).map(keyOf);
  return {
    rest: list.toSpliced(at, 1),
    putBack(now) {
      if (now.some((other) => keyOf(other) === key)) return [...now];
      const neighbour = before.findLast((other) => now.some((each) => keyOf(each) === other));
      const place = now.findIndex((each) => keyOf(each) === neighbour) + 1;
      return now.toSpliced(place, 0, one);
    },
  };
}

/** The list with the entry `key` standing right before the entry `target`, or right after it. */
export function moved<T>(
  list: readonly T[],
  key: string,
  target: string,
  side: 'before' | 'after',
  keyOf: (one: T) => string,
): T[] {
  const one = list.find((each) => keyOf(each) === key);
  if (one === undefined || key === target) return [...list];
  const rest = list.filter((each) => each !== one);
  const at = rest.findIndex((each) => keyOf(each) === target);
  return at < 0 ? [...list] : rest.toSpliced(side === 'before' ? at : at + 1, 0, one);
}

/** `wanted`, or the first of `wanted-2`, `wanted-3` … that nobody has. */
export function freeId(wanted: string, taken: readonly string[]): string {
  let id = wanted;
  for (let n = 2; taken.includes(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

/** An id made of a label: small letters, digits and dashes; `spare` where nothing of it can stand in one. */
export function idFrom(label: string, spare: string): string {
  const id = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48);
  return id && !(id in {}) ? id : spare;
}
