/** Every text of the review of a pack file. */
import type { ReviewOutcome } from '../../../../lib/options/pack/view';
import { and } from '../../../../lib/locale/format';
import { say } from '../../../../lib/locale/say';
import type { PackChange } from '../../../../lib/pack/changes';
import type { Difference } from '../../../../lib/pack/diff';
import type { Choice } from '../../../../lib/pack/merge';
import type { PackSection } from '../../../../lib/team/sections';
import type { Tone } from '../../../ui/Note';

export const texts = {
  title: (file: string) => say('review.title', { file }),
  pasted: say('review.pasted'),
  intro: say('review.intro'),
  from: (version: number) => say('review.from', { version }),
  all: say('review.all'),
  choices: {
    mine: say('review.mine'),
    merge: say('review.merge'),
    replace: say('review.replace'),
  } satisfies Record<Choice, string>,
  choiceHelp: {
    mine: say('review.mineHelp'),
    merge: say('review.mergeHelp'),
    replace: say('review.replaceHelp'),
  } satisfies Record<Choice, string>,
  sections: {
    team: say('review.team'),
    desks: say('review.desks'),
    trackers: say('review.trackers'),
    agents: say('review.agents'),
    sources: say('review.sources'),
    links: say('review.links'),
    environments: say('review.environments'),
    clues: say('review.clues'),
    audit: say('review.audit'),
    schemes: say('review.schemes'),
  } satisfies Record<PackSection, string>,
  kinds: {
    added: say('review.added'),
    removed: say('review.removed'),
    changed: say('review.changed'),
    moved: say('review.moved'),
  } satisfies Record<Difference['kind'], string>,
  counts: {
    added: (count: number) => say('review.addedCount', { count }),
    removed: (count: number) => say('review.removedCount', { count }),
    changed: (count: number) => say('review.changedCount', { count }),
    moved: (count: number) => say('review.movedCount', { count }),
  } satisfies Record<Difference['kind'], (count: number) => string>,
  /** Of a difference that does not come about. */
  notTaken: say('review.notTaken'),
  was: say('review.was'),
  becomes: say('review.becomes'),
  itself: say('review.itself'),
  warnings: say('review.warnings'),
  warning: (change: Exclude<PackChange, { kind: 'new-host' }>): string => {
    switch (change.kind) {
      case 'link-origin': {
        const { label, after, before } = change;
        return say('review.linkOrigin', { label, after: and(after), before: and(before) });
      }
      case 'new-source':
        return say('review.newSource', { label: change.label, origin: change.origin });
      case 'source-origin':
        return say('review.sourceOrigin', {
          label: change.label,
          after: change.after,
          before: change.before,
        });
      case 'audit-origin':
        return say('review.auditOrigin', { after: change.after });
      case 'new-scheme':
        break;
    }
    return say('review.newScheme', { scheme: change.scheme });
  },
  newHosts: (hosts: string[]) => say('review.newHosts', { hosts: and(hosts) }),
  problems: say('review.problems'),
  problemsText: say('review.problemsText'),
  count: (taken: number, all: number) =>
    taken === all ? say('review.count', { n: all }) : say('review.countOf', { taken, n: all }),
  cancel: say('review.cancel'),
  apply: say('review.apply'),
  undo: say('review.undo'),
} as const;

/** What a review led to, in words. */
export function outcomeText(outcome: ReviewOutcome): { tone: Tone; title: string; text?: string } {
  switch (outcome.code) {
    case 'applied': {
      const title = say('review.applied', { n: outcome.changes, file: outcome.file });
      return { tone: 'info', title, text: say('review.appliedText') };
    }
    case 'same':
      return {
        tone: 'info',
        title: say('review.same', { file: outcome.file }),
        text: say('review.sameText'),
      };
    case 'undone':
      return { tone: 'info', title: say('review.undone') };
    case 'changed':
      return { tone: 'warn', title: say('review.meanwhile'), text: say('review.meanwhileText') };
    case 'stored':
      return { tone: 'bad', title: say('review.stored'), text: say('review.storedText') };
    case 'failed':
      break;
  }
  return { tone: 'bad', title: say('review.failed'), text: outcome.reason };
}
