/** What is pressed in a list of things of the own pack and in their forms. Each change is told of, and what is taken out can be had back. */
import type { Pack } from '../pack/pack';
import type { createChanges } from './changes';
import type { createItemForms } from './item-forms';
import { ownList, type ListPart, type Thing } from './own-list';

export interface ItemActions {
  /** Puts it right before or right after another one. */
  move(id: string, target: string, side: 'before' | 'after'): void;
  /** Puts a copy of this label right behind it. */
  duplicate(id: string, label: string): void;
  remove(id: string): void;
  saveForm(key: string): void;
  /** Gives up what was typed. */
  dropForm(key: string): void;
}

interface Around<T extends Thing, D> {
  part: ListPart<T>;
  forms: Pick<ReturnType<typeof createItemForms<T, D>>, 'ready' | 'forget' | 'begins'>;
  ownPack(): Pack;
  changes: Pick<ReturnType<typeof createChanges>, 'change'>;
  /** The form is done with: saved, or given up. */
  leave(key: string): void;
}

export function createItemEdits<T extends Thing, D>({ part, forms, ownPack, changes, leave }: Around<T, D>) {
  const { change } = changes;
  const list = ownList(part);

  const add = (one: T): Promise<boolean> => change(list.add(one), { code: 'added', label: one.label });

  const save = async (key: string) => {
    const one = forms.ready(ownPack(), key);
    if (!one) return;
    const stored = forms.begins(key)
      ? await add(one)
      : await change(list.replace(key, one), { code: 'saved', label: one.label });
    if (!stored) return;
    forms.forget(key);
    leave(key);
  };

  const actions: ItemActions = {
    move: (id, target, side) => void change(list.move(id, target, side), null),
    duplicate: (id, label) => void change(list.duplicate(id, label), { code: 'added', label }),
    remove(id) {
      const out = list.remove(ownPack(), id);
      if (!out) return;
      forms.forget(id);
      void change(out.remove, { code: 'removed', label: out.one.label }, out.undo);
    },
    saveForm: (key) => void save(key),
    dropForm(key) {
      forms.forget(key);
      leave(key);
    },
  };
  return { add, actions };
}
