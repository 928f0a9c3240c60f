/** One pack out of two: what is here, and what a file brings. */
import { assemble, entriesOf, packSections, type Entry, type PackSection } from '../team/sections';
import type { Difference } from './diff';
import type { Pack, PackProblem } from './pack';
import { parsePack, type Parsed } from './schema';
import type { ParseOptions } from './shape';

/**
 * Of one section: `mine` stays as it is; `merge` keeps all that is here, in its order, takes the file's word for what both
 * have, and adds what is new behind it; `replace` is the file's section alone.
 */
export type Choice = 'mine' | 'merge' | 'replace';

export type Choices = (section: PackSection) => Choice;

/** The pack that the choices make, or why they make none: links may need a source, or an environment, of the other side. */
export const mergePacks = (
  mine: Pack,
  theirs: Pack,
  choices: Choices,
  options: ParseOptions = {},
): Parsed<PackProblem> => parsePack(joinPacks(mine, theirs, choices), options);

/** The same unchecked, for those who have it checked where it is stored. */
export function joinPacks(mine: Pack, theirs: Pack, choices: Choices): Pack {
  const parts = packSections.map((section): Partial<Pack> => {
    const choice = choices(section);
    if (choice === 'merge') return merged(section, mine, theirs);
    const value = (choice === 'mine' ? mine : theirs)[section];
    return value === undefined ? {} : { [section]: value };
  });
  const { version, agents } = mine;
  return Object.assign({ version, agents, desks: [], sources: [], links: [], schemes: [] }, ...parts) as Pack;
}

/** Whether a difference between mine and the file's comes about under a choice. */
export const isTaken = ({ kind }: Pick<Difference, 'kind'>, choice: Choice): boolean =>
  choice === 'replace' || (choice === 'merge' && (kind === 'added' || kind === 'changed'));

function merged(section: PackSection, mine: Pack, theirs: Pack): Partial<Pack> {
  const of = (pack: Pack) => entriesOf(pack).filter((entry) => entry.section === section);
  const known = (entry: Entry) => `${entry.slot} ${entry.key}`;
  const [old, next] = [of(mine), of(theirs)];
  const brought = new Map(next.toReversed().map((entry) => [known(entry), entry]));
  const here = new Set(old.map(known));
  const all = [
    ...old.map((entry) => brought.get(known(entry)) ?? entry),
    ...next.filter((entry) => !here.has(known(entry))),
  ];
  const { pack } = assemble(all);
  return section in pack ? { [section]: pack[section] } : {};
}
