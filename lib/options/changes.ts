/** Changes that a person makes with a press, most of them to their own pack: each told of and, where it took something away, undone. */
import { signal } from '@preact/signals';
import type { Pack, PackProblem } from '../pack/pack';
import type { PackChange } from './change-pack';
import { reasonOf } from '../work/reason';

type Change = (own: Pack) => Pack;

/** What is said of the last change. Texts live with the components. */
export type Told =
  | { code: 'removed' | 'added' | 'saved' | 'undone'; label: string }
  /** What an agent typed for a source; a host that the browser let us work on. */
  | { code: 'token-removed' | 'token-back' | 'host-revoked' | 'host-back'; label: string }
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
  /** What the way back does. Called within a press. */
  let back: (() => Promise<unknown>) | null = null;
  let last = 0;

  const tell = (told: Told, undo: (() => Promise<unknown>) | null = null) => {
    back = undo;
    toast.value = { key: ++last, told, canUndo: back !== null };
  };

  const store = async (how: Change): Promise<PackChange | null> => {
    try {
      return await deps.changeOwn(how);
    } catch (error) {
      tell({ code: 'failed', reason: reasonOf(error) });
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
      const undoing = undo && told && 'label' in told ? { undo, label: told.label } : null;
      if (told) tell(told, undoing && (() => change(undoing.undo, { code: 'undone', label: undoing.label })));
      return true;
    }
    const [problem = { at: '', message: '' }] = done.problems;
    tell({ code: 'refused', problem });
    return false;
  }

  /**
   * Tells that something is gone that is no part of the pack. `undo` answers whether it is back; what it needs for that it
   * holds itself, no longer than the toast is there.
   */
  function offer(gone: Told, undo: () => Promise<boolean>, undone: Told): void {
    tell(gone, async () => {
      try {
        if (await undo()) tell(undone);
        else toast.value = null;
      } catch (error) {
        tell({ code: 'failed', reason: reasonOf(error) });
      }
    });
  }

  const actions: ToastActions = {
    undo() {
      const go = back;
      back = null;
      void go?.();
    },
    dismiss() {
      back = null;
      toast.value = null;
    },
  };
  return { toast, change, tell, offer, actions };
}

export type Offer = ReturnType<typeof createChanges>['offer'];
