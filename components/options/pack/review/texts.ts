/** Every text of the review of a pack file. */
import type { ReviewOutcome } from '../../../../lib/options/pack/view';
import type { PackChange } from '../../../../lib/pack/changes';
import type { Difference } from '../../../../lib/pack/diff';
import type { Choice } from '../../../../lib/pack/merge';
import type { PackSection } from '../../../../lib/team/sections';
import type { Tone } from '../../../ui/Note';

const lists = new Intl.ListFormat('en', { type: 'conjunction' });
const plural = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

export const texts = {
  title: (file: string) => `Import of ${file}`,
  pasted: 'the pasted text',
  intro: 'This is what the file would change in your pack. Nothing is changed before you apply it.',
  from: (version: number) =>
    `The file is written in version ${version} of packs. It is read as what it means in the present one.`,
  all: 'For all sections',
  choices: { mine: 'Keep mine', merge: 'Merge', replace: 'Replace' } satisfies Record<Choice, string>,
  choiceHelp: {
    mine: 'Nothing changes here.',
    merge: 'New and changed ones come in; nothing of yours goes.',
    replace: 'This part becomes what the file says.',
  } satisfies Record<Choice, string>,
  sections: {
    team: 'Team',
    desks: 'Help desks',
    trackers: 'Trackers',
    agents: 'Colleagues',
    sources: 'Sources',
    links: 'Links',
    environments: 'Environments',
    clues: 'Clues',
    audit: 'Audit endpoint',
    schemes: 'Schemes',
  } satisfies Record<PackSection, string>,
  kinds: { added: 'New', removed: 'Removed', changed: 'Changed', moved: 'Moved' } satisfies Record<
    Difference['kind'],
    string
  >,
  /** Of a difference that does not come about. */
  notTaken: 'stays as it is',
  was: 'Was',
  becomes: 'Becomes',
  itself: 'value',
  warnings: 'Look at this before you apply it',
  warning: (change: Exclude<PackChange, { kind: 'new-host' }>): string => {
    switch (change.kind) {
      case 'link-origin':
        return `“${change.label}” would lead to ${lists.format(change.after)} instead of ${lists.format(change.before)}.`;
      case 'new-source':
        return `“${change.label}” is a new source: ${change.origin} would be asked about your customers.`;
      case 'source-origin':
        return `“${change.label}” would ask ${change.after} about your customers instead of ${change.before}.`;
      case 'audit-origin':
        return `Each login as a customer would be posted to ${change.after}.`;
      case 'new-scheme':
        break;
    }
    return `Links could open programs by ${change.scheme}:`;
  },
  newHosts: (hosts: string[]) => `New hosts: ${lists.format(hosts)}.`,
  problems: 'These choices make no pack',
  problemsText: 'Something that one side needs is on the other. Choose otherwise, or mend the file.',
  count: (taken: number, all: number) =>
    taken === all ? plural(all, 'change') : `${taken} of ${plural(all, 'change')}`,
  cancel: 'Cancel',
  apply: 'Apply',
  undo: 'Undo the import',
} as const;

/** What a review led to, in words. */
export function outcomeText(outcome: ReviewOutcome): { tone: Tone; title: string; text?: string } {
  switch (outcome.code) {
    case 'applied':
      return {
        tone: 'info',
        title: `${plural(outcome.changes, 'change')} of ${outcome.file} in use`,
        text: 'Hosts that are new have to be allowed before Deskside works there.',
      };
    case 'same':
      return {
        tone: 'info',
        title: `${outcome.file} says what your pack says`,
        text: 'There is nothing to import.',
      };
    case 'undone':
      return { tone: 'info', title: 'The pack from before the import is back.' };
    case 'changed':
      return {
        tone: 'warn',
        title: 'Not done: the saved pack was changed meanwhile',
        text: 'What is saved now stays as it is.',
      };
    case 'stored':
      return { tone: 'bad', title: 'Not imported: the saved pack has mistakes', text: 'Mend them first.' };
    case 'failed':
      break;
  }
  return { tone: 'bad', title: 'The browser could not do that', text: outcome.reason };
}
