/**
 * What an editor shows of each place of a pack: words for people, and the rules that the shapes keep in code, as far as
 * JSON Schema can say them. A place is named by its keys, `[]` for each item of a list and `.*` for each value of a map.
 * None of this is in the extension.
 */
import { deskWords } from './words-desks';
import { linkWords } from './words-links';
import { packWords } from './words-pack';
import { sourceWords } from './words-sources';
import type { Words } from './node';

export const words: Words = { ...packWords, ...deskWords, ...sourceWords, ...linkWords };
