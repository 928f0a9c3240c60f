import { copyEntries, pressEntries } from './link-entries';
import { plainLabel, type Entry, type PaletteScene } from './entry';
import { matching } from './fold';
import { choiceEntries, controlEntries, findEntry } from './other-entries';

/** Everything that can be done now and fits the text, best first. Never empty: the search takes any text. */
export function entriesFor(scene: PaletteScene, text: string): Entry[] {
  const all = [
    ...pressEntries(scene),
    ...choiceEntries(scene),
    ...controlEntries(scene),
    ...copyEntries(scene),
  ];
  const found = matching(all, text, (entry) => [plainLabel(entry), entry.detail ?? '']);
  return [...found, findEntry(scene, text.trim())];
}
