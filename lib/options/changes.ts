/** Changes that a person makes to their own pack with a press, each told of and, where it took something away, undone. */
import { signal } from '@preact/signals';
import type { Pack, PackProblem } from '../pack/pack';
import type { PackChange } from './change-pack';

type Change = (own: Pack) => Pack;

/** What is said of the last change. Texts live with the components. */
export type Told =
  | { code: 'removed' | 'added' | 'saved' | 'undone'; label: string }
  /** It cannot be: the first place that would be wrong. */
  | { code: 'refused'; problem: PackProblem }
  /** The browser could not store it; its words. */
  | { code: 'failed'; reason: string };

export interface Toast {
  /** Another one for each change. */
  key: number;
  told: Told;
  canUndo: boolean;
}

export interface ChangesDeps {
  /** Stores what `change` makes of the agent's own pack. */
  changeOwn(change: Change): Promise<PackChange>;
}

export interface ToastActions {
  undo(): void;
  dismiss(): void;
}

export function createChanges(deps: ChangesDeps) {
  const toast = signal<Toast | null>(null);
  let back: { change: Change; label: string } | null = null;
  let last = 0;

  const tell = (told: Told, undo: Change | null = null) => {
    back = undo && 'label' in told ? { change: undo, label: told.label } : null;
    toast.value = { key: ++last, told, canUndo: back !== null };
  };

  const store = async (how: Change): Promise<PackChange | null> => {
    try {
      return await deps.changeOwn(how);
    } catch (error) {
      tell({ code: 'failed', reason: error instanceof Error ? error.message : String(error) });
      return null;
    }
  };

  /**
   * Changes the own pack and tells of it. `undo` turns whatever the pack is by then, so that it also works after other
   * changes. Answers whether it was stored.
   */
  async function change(how: Change, told: Told | null, undo: Change | null = null): Promise<boolean> {
    const done = await store(how);
    if (!done) return false;
    if (done.ok) {
      if (told) tell(told, undo);
      return true;
    }
    const [problem = { at: '', message: '' }] = done.problems;
    tell({ code: 'refused', problem });
    return false;
  }

  const actions: ToastActions = {
    undo() {
      if (!back) return;
      const { change: how, label } = back;
      back = null;
      void change(how, { code: 'undone', label });
    },
    dismiss() {
      back = null;
      toast.value = null;
    },
  };
  return { toast, change, tell, actions };
}
