import * as fc from 'fast-check';

/**
 * One change of a page. `at` picks an element of the page, `from` another one, both as fractions of all there are, so
 * that a change means something on every page and shrinks to the first elements.
 */
export type Change =
  | { kind: 'remove'; at: number }
  | { kind: 'double'; at: number }
  | { kind: 'swap'; at: number }
  | { kind: 'noise'; at: number }
  /** What the attacker wrote: a copy of the desk's own markup with their names in it, put among what people wrote. */
  | { kind: 'imitate'; at: number; from: number; whole: boolean }
  /** The same, whole, where the desk's own has not been drawn yet: nothing is left to hold the copy against. */
  | { kind: 'usurp'; at: number }
  | { kind: 'write'; at: number; text: string };

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true, noDefaultInfinity: true });

/** What strangers write into mails to be taken for somebody else. */
const lines = fc.constantFrom(
  'From: Fuzz-Attacker <fuzz@attacker.test>',
  'fuzz@attacker.test',
  '<a href="mailto:fuzz@attacker.test">fuzz@attacker.test</a>',
  '<span email="fuzz@attacker.test" name="Fuzz-Attacker">Fuzz-Attacker</span>',
  '<p title="fuzz@attacker.test" class="requester customer">Fuzz-Attacker</p>',
  '<form><input name="closest"><input name="querySelector"><input name="email" value="fuzz@attacker.test"></form>',
  '<img name="getElementById"><img name="querySelectorAll">',
);

export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('remove', 'double', 'swap', 'noise'), at: place }),
    fc.record({ kind: fc.constant('imitate'), at: place, from: place, whole: fc.boolean() }),
    fc.record({ kind: fc.constant('usurp'), at: place }),
    fc.record({ kind: fc.constant('write'), at: place, text: lines }),
  ) as fc.Arbitrary<Change>,
  { minLength: 1, maxLength: 6 },
);
