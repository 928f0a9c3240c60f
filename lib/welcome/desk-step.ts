/** The first step: which help desk, and the permission for its host. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { DeskConfig } from '../desks/config';
import { nameOf } from '../desks/hosts';
import { enable, type EnablerDeps } from '../enable/enabler';
import { createNaming } from '../enable/naming';
import type { FoundDesk } from '../enable/recognise';
import type { Origin } from '../team/layers';
import type { DeskStepView } from './view';

export interface KnownDesks {
  desks: readonly DeskConfig[];
  /** Addresses of those that the browser allows. */
  granted: ReadonlySet<string>;
  /** Whose the first desk is that is not allowed; `null` where all are. */
  from: Origin | null;
  /** The company keeps the list of desks for itself. */
  locked: boolean;
  /** Host of the company's set-up, while nothing of it is here. */
  awaits: string | null;
}

const hostOf = (url: string): string => URL.parse(url)?.host ?? url;

/** @param onEnabled is told of the desk that works now, and whether the person named it on this page */
export function createDeskStep(
  deps: EnablerDeps,
  known: ReadonlySignal<KnownDesks>,
  onEnabled: (url: string, named: boolean) => void,
) {
  const asked = signal<DeskStepView['asked']>(null);
  const wantsAnother = signal(false);
  const naming = createNaming(() => (asked.value = null));

  const view = computed((): DeskStepView => {
    const { desks, granted, from, locked, awaits } = known.value;
    return {
      ...naming.view.value,
      mine: desks.map((one) => ({
        type: one.type,
        name: nameOf(one),
        url: one.url,
        host: hostOf(one.url),
        granted: granted.has(one.url),
      })),
      setUp: wantsAnother.value ? null : from,
      locked,
      awaits,
      asked: asked.value,
    };
  });

  const ask = (url: string, named: boolean, desk?: FoundDesk) => {
    const asking = enable({ url, ...(desk && { desk }) }, deps);
    asked.value = { url, outcome: 'asking' };
    void asking.then((outcome) => {
      asked.value = { url, outcome };
      if (outcome === 'done') onEnabled(url, named);
    });
  };

  return {
    view,
    actions: {
      ...naming.actions,
      nameAnother: () => (wantsAnother.value = true),
      enable() {
        const { found } = naming.view.peek();
        if (!found) return;
        const { type, url } = found;
        const there = known.peek().desks.some((one) => one.url === url && one.type === type);
        ask(url, true, there ? undefined : { type, url });
      },
      allow: (url: string) => ask(url, false),
    },
  };
}
