/** Pages of which every state there is is pictured, without being listed. */
import { readFileSync } from 'node:fs';
import { sections } from '../../lib/options/sections.ts';

/** Every state that the samples of a page name. */
const statesOf = (file) =>
  readFileSync(new URL(`./gallery/${file}-samples.ts`, import.meta.url), 'utf8').match(
    new RegExp(`(?<=^  ')${file}-[a-z-]+(?=':)`, 'gm'),
  );
const every = (width, file, states) =>
  states.map((state) => ({ state, width, height: 900, file: `${file}.html` }));

export const WHOLE_PAGES = [
  ...every(360, 'popup', statesOf('popup')),
  ...[360, 1000].flatMap((width) => every(width, 'welcome', statesOf('welcome'))),
  ...[360, 1100].flatMap((width) =>
    every(
      width,
      'sections',
      sections.map((section) => `options-${section}`),
    ),
  ),
];
