/** Forms of things in a list of the own pack: what is typed stays until it is saved or given up, wherever the person goes meanwhile. */
import { signal } from '@preact/signals';
import type { Pack } from '../pack/pack';
import { fieldProblems, type FieldProblem } from './field-problems';
import { placeIn, withId, type ListPart, type Thing } from './own-list';

/** What is special about the forms of one list: `T` as it stands in the pack, `D` as it is typed. */
export interface FormKind<T extends Thing, D> {
  part: ListPart<T>;
  /** The beginning of something new; `undefined` for the key of what is in the pack. */
  begin(key: string): D | undefined;
  typed(saved: T): D;
  made(draft: D): T;
  /** What is wrong with what was typed before it can be anything of a pack. */
  flaws?(draft: D): FieldProblem[];
}

export interface FormLook<T, D> {
  draft: D;
  isNew: boolean;
  /** Differs from what is saved. */
  dirty: boolean;
  /** A save was refused: from then on everything that is missing is said. */
  tried: boolean;
  /** As it would stand in the pack. */
  item: T;
  problems: FieldProblem[];
}

export function createItemForms<T extends Thing, D>({ part, begin, typed, made, flaws }: FormKind<T, D>) {
  const drafts = signal<ReadonlyMap<string, D>>(new Map());
  const tried = signal<ReadonlySet<string>>(new Set());

  const draftOf = (own: Pack, key: string): D | undefined => {
    const known = drafts.value.get(key) ?? begin(key);
    if (known !== undefined) return known;
    const saved = part.of(own).find(({ id }) => id === key);
    return saved && typed(saved);
  };

  function look(own: Pack, key: string): FormLook<T, D> | null {
    const draft = draftOf(own, key);
    if (draft === undefined) return null;
    const list = part.of(own);
    const isNew = begin(key) !== undefined;
    const item = isNew ? withId(part, list, made(draft)) : made(draft);
    const at = isNew ? list.length : list.findIndex(({ id }) => id === key);
    if (at < 0) return null; // taken out meanwhile
    const pack = part.put(own, isNew ? [...list, item] : list.with(at, item));
    return {
      draft,
      isNew,
      dirty: drafts.value.has(key),
      tried: tried.value.has(key),
      item,
      problems: [...(flaws?.(draft) ?? []), ...fieldProblems(pack, placeIn(part, at))],
    };
  }

  return {
    drafts,
    look,
    begins: (key: string): boolean => begin(key) !== undefined,
    unsaved: (): boolean => drafts.value.size > 0,

    /** Types into a form. */
    edit(own: Pack, key: string, change: (draft: D) => D) {
      const draft = draftOf(own, key);
      if (draft !== undefined) drafts.value = new Map(drafts.value).set(key, change(draft));
    },

    /** What is to be stored; `null` where something is wrong, which is said from now on. */
    ready(own: Pack, key: string): T | null {
      const found = look(own, key);
      if (!found) return null;
      if (found.problems.length === 0) return found.item;
      tried.value = new Set(tried.value).add(key);
      return null;
    },

    forget(key: string) {
      drafts.value = new Map([...drafts.value].filter(([one]) => one !== key));
      tried.value = new Set([...tried.value].filter((one) => one !== key));
    },
  };
}

/** The draft with a patch; `undefined` takes a key away. */
export function patched<D extends object>(draft: D, patch: Partial<D>): D {
  const kept = Object.entries({ ...draft, ...patch }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as D;
}
