/**
 * Several packs in force at once, one over the other: what policy gives, what the team shares, what is the agent's own.
 * They are combined entry by entry. Where two have the same entry the higher one's counts, whole.
 */
import { emptyPack } from '../pack/empty';
import type { Pack, PackProblem } from '../pack/pack';
import { parentPointer } from '../pack/pointer';
import { parsePack } from '../pack/schema';
import { assemble, entriesOf, locksEntry, type Entry } from './sections';

/** From the highest to the lowest. */
export const origins = ['policy', 'team', 'own'] as const;
export type Origin = (typeof origins)[number];

export interface Layer {
  origin: Origin;
  /** `null`: it has locks alone. */
  pack: Pack | null;
  /** What layers below may neither change nor add to. */
  locks: readonly string[];
}

/**
 * An entry that is not in force. `same`: `by` has it too. `locked`: `by` keeps others out. `unfit`: with the layers above
 * it would make no pack, as `message` says.
 */
export interface LeftOut {
  origin: Origin;
  /** Its place in its own layer's pack. */
  at: string;
  why: 'same' | 'locked' | 'unfit';
  by: Origin;
  message?: string;
}

export interface Combined {
  pack: Pack;
  /** Whose the entry at a place of `pack` is: `/links/3`. `originAt` finds it for what lies below. */
  from: ReadonlyMap<string, Origin>;
  leftOut: LeftOut[];
}

type Owned = Entry & { origin: Origin };

/**
 * @param layers each a pack by itself, the highest first; one of each origin at most
 * @returns `null` where none of them has a pack
 */
export function combineLayers(layers: readonly Layer[]): Combined | null {
  const leftOut: LeftOut[] = [];
  const locks: { lock: string; by: Origin }[] = [];
  let kept: Owned[] = [];
  let pack: Pack | null = null;
  for (const { origin, pack: own, locks: its } of layers) {
    const entries = own ? entriesOf(own) : [];
    const known = new Map(kept.map((entry) => [`${entry.slot} ${entry.key}`, entry]));
    const more: Owned[] = [];
    for (const entry of entries) {
      const lock = locks.find((one) => locksEntry(one.lock, entry));
      const same = known.get(`${entry.slot} ${entry.key}`);
      if (lock) leftOut.push({ origin, at: entry.at, why: 'locked', by: lock.by });
      else if (!same) more.push({ ...entry, origin });
      // What both say alike is nobody's loss.
      else if (JSON.stringify(same.value) !== JSON.stringify(entry.value))
        leftOut.push({ origin, at: entry.at, why: 'same', by: same.origin });
    }
    // An empty pack is one, too.
    if (own && !pack && more.length === entries.length) [kept, pack] = [more, own];
    else ({ kept, pack } = fit(kept, more, pack ?? (own && emptyPack), leftOut));
    locks.push(...its.map((lock) => ({ lock, by: origin })));
  }
  if (!pack) return null;
  const from = new Map([...assemble(kept).at].map(([at, { origin }]) => [at, origin]));
  return { pack, from, leftOut };
}

/** What others are checked against; it goes first where an entry of a higher layer would suffer from a lower one's. */
const influential = ['/environments', '/clues', '/sources', '/schemes'];

/** As much of `more` as makes a pack together with `kept`, of which nothing goes. */
function fit(
  kept: Owned[],
  more: readonly Owned[],
  before: Pack | null,
  leftOut: LeftOut[],
): { kept: Owned[]; pack: Pack | null } {
  let trying = more;
  while (trying.length > 0) {
    const entries = [...kept, ...trying];
    const { pack, at } = assemble(entries);
    const parsed = parsePack(pack);
    if (parsed.ok) return { kept: entries, pack: parsed.pack };
    const out = unfit(parsed.problems, at, trying);
    for (const [{ origin, at: place }, message] of out) {
      leftOut.push({ origin, at: place, why: 'unfit', by: kept[0]?.origin ?? origin, message });
    }
    trying = trying.filter((entry) => !out.has(entry));
  }
  return { kept, pack: before };
}

/** Which of `trying` have to go, and why; at least one. */
function unfit(
  problems: readonly PackProblem[],
  at: ReadonlyMap<string, Owned>,
  trying: readonly Owned[],
): Map<Owned, string> {
  const [first] = problems;
  const named = new Map<Owned, string>();
  for (const problem of problems) {
    const entry = entryAt(at, problem.at);
    if (entry && trying.includes(entry) && !named.has(entry)) named.set(entry, problem.message);
  }
  if (named.size > 0) return named;
  const message = first ? `${first.at} ${first.message}`.trim() : '';
  const slot = first?.at !== '' && influential.find((one) => trying.some((entry) => entry.slot === one));
  return new Map(trying.filter((entry) => !slot || entry.slot === slot).map((entry) => [entry, message]));
}

/** What holds the place: the entry there or around it. */
function entryAt<T>(at: ReadonlyMap<string, T>, pointer: string): T | undefined {
  for (let place = pointer; place !== ''; place = parentPointer(place)) {
    const found = at.get(place);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whose the value at a place of the pack that counts is; `null` for what is nobody's, such as the version. */
export const originAt = (from: ReadonlyMap<string, Origin>, pointer: string): Origin | null =>
  entryAt(from, pointer) ?? null;
