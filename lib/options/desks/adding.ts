/** A new desk of the agent's own: named as on the welcome page, and called as they like. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { DeskConfig } from '../../desks/config';
import { nameOf } from '../../desks/hosts';
import { createNaming } from '../../enable/naming';
import { addressOf } from '../../enable/recognise';
import type { Pack } from '../../pack/pack';
import { emptyPack } from '../../pack/empty';
import { fieldProblems } from '../field-problems';
import { deskOf } from './draft';
import { deskKey } from './keys';
import { addDesk } from './own-desks';
import type { AddDeskView } from './view';

/**
 * @param own the agent's own pack as saved
 * @param desks those of the pack that counts
 */
export function createAdding(own: ReadonlySignal<Pack | null>, desks: ReadonlySignal<readonly DeskConfig[]>) {
  const name = signal('');
  const tried = signal(false);
  const naming = createNaming(() => (tried.value = false));
  const ownPack = () => own.value ?? emptyPack;

  const desk = computed((): DeskConfig | null => {
    const { found } = naming.view.value;
    return found && deskOf({ type: found.type, url: found.url, name: name.value });
  });
  /** What the pack's own check says of a product at an address where it does not live. */
  const refusal = computed((): string | undefined => {
    const { picked, address, problem } = naming.view.value;
    const url = problem === 'host' ? addressOf(address) : null;
    if (!picked || !url) return undefined;
    const wrong: DeskConfig = { type: picked.type, url: `${url.origin}/` };
    return fieldProblems({ ...emptyPack, desks: [wrong] }, '/desks/0')[0]?.message;
  });
  const there = computed(() => {
    const { value: meant } = desk;
    return meant && (desks.value.find((one) => deskKey(one) === deskKey(meant)) ?? null);
  });
  const problems = () =>
    desk.value ? fieldProblems(addDesk(desk.value)(ownPack()), `/desks/${ownPack().desks.length}`) : [];

  return {
    naming: naming.actions,
    setName: (next: string) => (name.value = next),

    view: computed((): AddDeskView => ({
      naming: naming.view.value,
      ...(refusal.value !== undefined && { refusal: refusal.value }),
      name: name.value,
      problems: tried.value && !there.value ? problems() : [],
      there: there.value && {
        name: nameOf(there.value),
        key: deskKey(there.value),
        own: ownPack().desks.some((one) => there.value && deskKey(one) === deskKey(there.value)),
      },
    })),

    /** The desk that can be added; `null` where something is wrong, which is said from now on. */
    ready(): DeskConfig | null {
      tried.value = true;
      return desk.value && !there.value && problems().length === 0 ? desk.value : null;
    },

    reset() {
      name.value = '';
      naming.actions.pick(null);
      naming.actions.type('');
    },
  };
}
