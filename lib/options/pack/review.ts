/** Reviews a pack file before anything of it is used: section by section, against the agent's own pack as it is now. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { changesOf } from '../../pack/changes';
import { diffPacks, type SectionDiff } from '../../pack/diff';
import { isTaken, joinPacks, mergePacks, type Choice } from '../../pack/merge';
import type { Pack } from '../../pack/pack';
import { checkPackText } from '../../pack/schema';
import type { PackSection } from '../../team/sections';
import type { PackChange as Written, TakenBack } from '../change-pack';
import type { ReviewActions, ReviewOutcome, ReviewSection, ReviewView } from './view';
import { reasonOf } from '../../work/reason';

export interface ReviewDeps {
  /** Stores what `change` makes of the own pack as it is stored at that moment. */
  changeOwn(change: (own: Pack) => Pack): Promise<Written>;
  /** Puts back what was stored before that, unless somebody has changed it since. */
  takeBack(): Promise<TakenBack>;
  isSelector(selector: string): boolean;
}

interface Incoming {
  file: string;
  pack: Pack;
  from: number | null;
}

export function createReview(deps: ReviewDeps, own: ReadonlySignal<Pack | null>) {
  const incoming = signal<Incoming | null>(null);
  const picked = signal<ReadonlyMap<PackSection, Choice>>(new Map());
  const outcome = signal<ReviewOutcome | null>(null);
  const undoable = signal(false);

  const view = computed<ReviewView | null>(() => {
    const [file, mine] = [incoming.value, own.value];
    if (!file || !mine) return null;
    const sections = diffPacks(mine, file.pack).map((diff) => reviewed(diff, picked.value));
    const choices = choicesIn(sections);
    const result = mergePacks(mine, file.pack, choices, deps);
    return {
      file: file.file,
      from: file.from,
      sections,
      taken: sections.flatMap(({ differences }) => differences.filter(({ taken }) => taken)).length,
      warnings: changesOf(mine, joinPacks(mine, file.pack, choices)),
      problems: result.ok ? [] : result.problems,
    };
  });

  /** Tells the person instead of failing unseen. */
  const attempt = async (work: () => Promise<ReviewOutcome>) => {
    try {
      outcome.value = await work();
    } catch (error) {
      outcome.value = { code: 'failed', reason: reasonOf(error) };
    }
  };

  const apply = async (file: Incoming, { sections, taken }: ReviewView): Promise<ReviewOutcome> => {
    const choices = choicesIn(sections);
    const written = await deps.changeOwn((mine) => joinPacks(mine, file.pack, choices));
    if (!written.ok) return written.why === 'stored' ? { code: 'stored' } : { code: 'changed' };
    incoming.value = null;
    undoable.value = true;
    return { code: 'applied', file: file.file, changes: taken };
  };

  const actions: ReviewActions = {
    choose: (section, choice) => void (picked.value = new Map(picked.value).set(section, choice)),
    chooseAll(choice) {
      const all = choice === 'merge' ? [] : (view.value?.sections ?? []); // merging is usual
      picked.value = new Map(all.map(({ section, choices }) => [section, nearest(choice, choices)]));
    },
    apply() {
      const [file, now] = [incoming.value, view.value];
      if (file && now && now.problems.length === 0) void attempt(() => apply(file, now));
    },
    cancel() {
      incoming.value = null;
      outcome.value = null;
    },
    undo: () =>
      void attempt(async () => {
        const back = await deps.takeBack();
        undoable.value = false;
        return back === 'done' ? { code: 'undone' } : { code: 'changed' };
      }),
  };

  return {
    view,
    outcome,
    undoable,
    actions,
    /** Opens the review of a text, where there is a pack to compare it with and the text is one. `false`: it is not. */
    open(file: string, text: string): boolean {
      const mine = own.value;
      const parsed = checkPackText(text, deps);
      if (!mine || !parsed.ok) return false;
      const differs = diffPacks(mine, parsed.pack).length > 0;
      picked.value = new Map();
      undoable.value = false;
      incoming.value = differs ? { file, pack: parsed.pack, from: parsed.from ?? null } : null;
      outcome.value = differs ? null : { code: 'same', file };
      return true;
    },
  };
}

function reviewed(
  { section, differences }: SectionDiff,
  picked: ReadonlyMap<PackSection, Choice>,
): ReviewSection {
  const single = section === 'team' || section === 'audit';
  const loses = differences.some(({ kind }) => kind === 'removed' || kind === 'moved');
  const choices: Choice[] = single
    ? ['mine', 'replace']
    : loses
      ? ['mine', 'merge', 'replace']
      : ['mine', 'merge'];
  // Nothing that is here goes unless somebody says so.
  const usual = nearest(single && loses ? 'mine' : 'merge', choices);
  const choice = picked.get(section) ?? usual;
  return {
    section,
    choice,
    choices,
    differences: differences.map((one) => ({ ...one, taken: isTaken(one, choice) })),
  };
}

/** Where merging and replacing are the same, only one of them is offered. */
const nearest = (choice: Choice, among: readonly Choice[]): Choice =>
  among.includes(choice) ? choice : (among.at(-1) ?? 'mine');

function choicesIn(sections: readonly ReviewSection[]) {
  const chosen = new Map(sections.map(({ section, choice }) => [section, choice]));
  return (section: PackSection): Choice => chosen.get(section) ?? 'mine';
}
