/** Which word somebody meant who wrote another. */

/** The words that are so close to `written` that it may be a slip of the keyboard, the nearest alone; case does not count. */
export function nearWords(written: string, words: readonly string[]): string[] {
  const text = plain(written);
  // A slip in three letters leaves two: of shorter words nobody can tell what was meant.
  if (text.length < 3 || text.length > 40) return [];
  const most = text.length < 5 ? 1 : 2;
  const measured = words.map((word) => ({ word, distance: distance(text, plain(word), most) }));
  const least = Math.min(...measured.map((one) => one.distance));
  return least > most ? [] : measured.filter((one) => one.distance === least).map(({ word }) => word);
}

/** `externalID`, `external_id` and `external-id` are all the same slip. */
const plain = (word: string): string => word.toLowerCase().replaceAll(/[\s_-]/g, '');

/**
 * How many letters must be put in, taken away, replaced, or change places with their neighbour (optimal string
 * alignment). More than `most` may be told as anything above it.
 */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(i - 2, j - 2) + 1 : Infinity;
      const replaced = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, swapped, cell(i - 1, j) + 1, cell(i, j - 1) + 1));
    }
  }
  return cell(a.length, b.length);
}
