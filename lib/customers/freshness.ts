/** Whether what a source said is still fresh, and which part of it is asked for anew. */
import type { Source } from '../pack/pack';
import type { StoredAnswer } from '../store/rows';

const defaultTtl = 300;

/** Milliseconds for which a source's answer is fresh. */
export const ttlOf = (source: Pick<Source, 'ttl'>): number => (source.ttl ?? defaultTtl) * 1000;

/** Older than its time, or read "in the future" by a clock that has since been set back. */
export const isStale = (fetchedAt: number, ttl: number, now: number): boolean =>
  fetchedAt > now || now - fetchedAt >= ttl;

/** Of a kept card, which has times of its own. */
export const isPast = (
  { fetchedAt, staleAt }: { fetchedAt: number; staleAt: number },
  now: number,
): boolean => now >= staleAt || now < fetchedAt;

/** What is asked of a source now: all of it, or some of its cards by their keys. */
export type Part = 'all' | readonly string[];

/**
 * The part of a source that is no longer fresh; `null`: none. Cards are asked for one by one where the dialect can: those
 * past their time, and once the answer as a whole is past its own, those that it left out as well.
 */
export function stalePart(source: Source, stored: StoredAnswer, now: number): Part | null {
  const whole = stored.fetchedAt === undefined || isStale(stored.fetchedAt, ttlOf(source), now);
  if (source.kind !== 'plain' || !stored.cards) {
    // Where one answer makes all cards, the first that is past its time renews them all.
    return whole || stored.cards?.some((card) => isPast(card, now)) ? 'all' : null;
  }
  const kept = new Map(stored.cards.map((card) => [card.key, card]));
  const keys = source.cards
    .map(({ key }) => key)
    .filter((key) => {
      const card = kept.get(key);
      return card ? isPast(card, now) : whole;
    });
  return keys.length > 0 ? keys : null;
}

/** Whether any part of an answer is past its time, and when the first part will be. Epoch ms. */
export function agesOf(
  source: Source,
  stored: StoredAnswer | undefined,
  now: number,
): { stale?: boolean; staleAt?: number } {
  if (stored?.fetchedAt === undefined) return {};
  const kept = stored.cards ?? [];
  // Where each card has its own time and none is missing, the source's own says nothing.
  const each =
    source.kind === 'plain' && source.cards.every(({ key }) => kept.some((card) => card.key === key));
  const times = kept.map(({ staleAt }) => staleAt);
  if (!each) times.push(stored.fetchedAt + ttlOf(source));
  return { stale: stalePart(source, stored, now) !== null, staleAt: Math.min(...times) };
}

/** The source with nothing but that part in it. */
export const onlyPart = (source: Source, part: Part): Source =>
  part === 'all' || source.kind !== 'plain'
    ? source
    : { ...source, cards: source.cards.filter(({ key }) => part.includes(key)) };
