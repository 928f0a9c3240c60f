/** Forms of one kind of entry: what is typed stays until it is saved or given up, wherever the person goes meanwhile. */
import { signal } from '@preact/signals';
import type { Pack } from '../../pack/pack';
import type { ParseOptions } from '../../pack/shape';
import { fieldProblems } from '../field-problems';
import type { EntryFormView } from './view';

type Change = (own: Pack) => Pack;

export interface Draft {
  url: string;
  name?: string | undefined;
}

/** One kind of thing that has a form. */
export interface Kind<D extends Draft> {
  /** The key of one that is not in the pack yet. */
  newKey: string | null;
  /** What the pack has under a key; of a new one, what its form begins with. */
  savedOf(own: Pack, key: string): D | undefined;
  /** What puts the draft into the pack, and where it then stands. */
  place(own: Pack, key: string, draft: D): { change: Change; at: string };
}

/** @param options whether a text is a selector is for the page to say */
export function createForms<D extends Draft>(kind: Kind<D>, options: ParseOptions) {
  const drafts = signal<ReadonlyMap<string, D>>(new Map());
  /** Forms whose save was refused: from then on everything that is missing is said. */
  const tried = signal<ReadonlySet<string>>(new Set());

  /** Nothing of what the pack has no more, though its draft is kept: it may come back. */
  const draftOf = (own: Pack, key: string): D | undefined => {
    const saved = kind.savedOf(own, key);
    return saved && (drafts.value.get(key) ?? saved);
  };
  const check = (own: Pack, key: string, draft: D) => {
    const { change, at } = kind.place(own, key, draft);
    return { change, problems: fieldProblems(change(own), at, options) };
  };

  return {
    isUnsaved: (own: Pack, key: string) => drafts.value.has(key) && draftOf(own, key) !== undefined,
    anyUnsaved: (own: Pack) => [...drafts.value.keys()].some((key) => draftOf(own, key) !== undefined),

    forget(key: string) {
      drafts.value = new Map([...drafts.value].filter(([one]) => one !== key));
      tried.value = new Set([...tried.value].filter((one) => one !== key));
    },

    /** `undefined` takes a key away. */
    edit(own: Pack, key: string, patch: Partial<D>) {
      const draft = draftOf(own, key);
      if (!draft) return;
      const kept = Object.entries({ ...draft, ...patch }).filter(([, value]) => value !== undefined);
      drafts.value = new Map(drafts.value).set(key, Object.fromEntries(kept) as unknown as D);
    },

    /** What is to be stored; `null` where something is wrong, which is said from now on. */
    ready(own: Pack, key: string): { change: Change; draft: D; saved: D } | null {
      const saved = kind.savedOf(own, key);
      const draft = draftOf(own, key);
      if (!draft || !saved) return null;
      const { change, problems } = check(own, key, draft);
      if (problems.length === 0) return { change, draft, saved };
      tried.value = new Set(tried.value).add(key);
      return null;
    },

    /** `null`: nothing of that key is the agent's own. */
    viewOf(own: Pack, key: string): EntryFormView<D> | null {
      const draft = draftOf(own, key);
      if (!draft) return null;
      const isNew = key === kind.newKey;
      // Nobody is told off for a field that they have not come to yet.
      const quiet = isNew && draft.url === '' && !tried.value.has(key);
      const problems = quiet ? [] : check(own, key, draft).problems;
      return { key, isNew, draft, dirty: drafts.value.has(key), problems };
    },
  };
}
