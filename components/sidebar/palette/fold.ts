import { fold } from '../../../lib/text/fold';

/**
 * Which of the things have every word of the text in them, in any order. First those in whose label every word begins
 * a word, otherwise in their own order.
 */
export function matching<T>(things: readonly T[], text: string, wordsOf: (thing: T) => string[]): T[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...things];
  const ranked = things.flatMap((thing) => {
    const [label = '', ...more] = wordsOf(thing).map(fold);
    const whole = [label, ...more].join(' ');
    if (!words.every((word) => whole.includes(word))) return [];
    const starts = label.split(/[^\p{L}\p{N}]+/u);
    return [{ thing, rank: words.every((word) => starts.some((start) => start.startsWith(word))) ? 0 : 1 }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ thing }) => thing);
}
