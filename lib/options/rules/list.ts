/** One list of rules without its looks: its rows, those that are being edited in place, and what is pressed there. */
import { signal } from '@preact/signals';
import type { CluePattern } from '../../clues/clue';
import { findClues } from '../../clues/find';
import { checkPattern } from '../../clues/pattern';
import type { Pack } from '../../pack/pack';
import type { Origin } from '../../team/layers';
import type { createChanges } from '../changes';
import { createItemEdits } from '../item-edits';
import { createItemForms, patched } from '../item-forms';
import { isLocked } from '../locks';
import { placeIn, type Thing } from '../own-list';
import { blankRule, valuePlaces, type RuleKind } from './kinds';
import type { RuleDraft, RuleForm, RuleListView, RuleName } from './view';

/** The key of what is not in the pack yet. No id has such a sign. */
export const newRule = '+';

export interface Around {
  ownPack(): Pack;
  changes: Pick<ReturnType<typeof createChanges>, 'change'>;
  locks(): readonly string[] | null;
  originOf(pointer: string): Origin | null;
  /** The text that patterns are tried on. */
  sample(): string;
}

export function createRuleList<T extends Thing>(name: RuleName, kind: RuleKind<T>, around: Around) {
  const { part, typed, made, detail, flaws, section } = kind;
  const { ownPack, changes, locks, originOf, sample } = around;
  const open = signal<ReadonlySet<string>>(new Set());
  const forms = createItemForms<T, RuleDraft>({
    part,
    begin: (key) => (key === newRule ? blankRule : undefined),
    typed,
    made,
    ...(flaws && { flaws }),
  });
  const close = (key: string) => (open.value = new Set([...open.value].filter((one) => one !== key)));
  const edits = createItemEdits({ part, forms, ownPack, changes, leave: close });

  function formOf(key: string): RuleForm | null {
    const look = open.value.has(key) ? forms.look(ownPack(), key) : null;
    if (!look) return null;
    const { draft, isNew, dirty, tried, problems } = look;
    return {
      key,
      isNew,
      draft,
      dirty,
      // Nobody is told off for a field that they have not come to yet.
      problems: tried || !isNew ? problems : problems.filter(({ field }) => !isBlank(draft, field)),
      places: valuePlaces(draft),
      found: name === 'clues' ? foundBy(draft, sample()) : null,
    };
  }

  return {
    unsaved: forms.unsaved,

    viewOf(all: Pack): RuleListView {
      const mine = new Map(part.of(ownPack()).map((one) => [one.id, JSON.stringify(one)]));
      return {
        name,
        rows: part.of(all).map((one, at) => {
          const own = mine.get(one.id) === JSON.stringify(one);
          return {
            id: one.id,
            label: one.label,
            detail: detail(one),
            from: originOf(placeIn(part, at)),
            own,
            form: own ? formOf(one.id) : null,
          };
        }),
        adding: formOf(newRule),
        locked: isLocked(locks(), section),
      };
    },

    actions: {
      open: (key: string) => (open.value = new Set([...open.value, key])),
      edit: (key: string, patch: Partial<RuleDraft>) =>
        forms.edit(ownPack(), key, (draft) => patched(draft, patch)),
      save(key: string) {
        // Nothing was changed, so there is nothing to tell of.
        if (key !== newRule && !forms.drafts.value.has(key)) close(key);
        else edits.actions.saveForm(key);
      },
      drop: edits.actions.dropForm,
      remove: edits.actions.remove,
      move: edits.actions.move,
    },
  };
}

/** Whether the field that a problem is about has nothing in it; of a bare text, the text is the whole. */
function isBlank(draft: RuleDraft, field: string): boolean {
  if (field === 'pattern') return draft.pattern === '';
  return (field === '' || field === 'label' || field === 'url') && draft.label === '';
}

function foundBy({ pattern }: RuleDraft, text: string): string[] | null {
  if (pattern === '' || checkPattern(pattern) !== null) return null;
  const tried: CluePattern = { id: newRule, label: '', pattern };
  return findClues(text, [tried]).flatMap(({ kind, value }) => (kind === newRule ? [value] : []));
}
