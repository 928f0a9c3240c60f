/** The first step: which help desk, and the permission for its host. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { knownTypes, type DeskConfig, type DeskType, type KnownType } from '../desks/config';
import { mayLiveAt, nameOf, products } from '../desks/hosts';
import { enable, type EnablerDeps } from '../enable/enabler';
import { addressOf, deskOf, recognise, type FoundDesk } from '../enable/recognise';
import { fold } from '../text/fold';
import type { DeskStepView, ProductView } from './view';

export interface KnownDesks {
  desks: readonly DeskConfig[];
  /** Addresses of those that the browser allows. */
  granted: ReadonlySet<string>;
}

const productOf = (type: KnownType): ProductView => ({ type, name: products[type].name });
const all = knownTypes.map(productOf);
const hostOf = (url: string): string => URL.parse(url)?.host ?? url;
const nameFor = (desk: FoundDesk): string =>
  desk.type === 'custom' ? hostOf(desk.url) : products[desk.type].name;

/** Products with what was typed in their names or their types. */
function filtered(text: string): ProductView[] {
  const wanted = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  const plain = (name: string) => fold(name).replace(/[^\p{L}\p{N}]/gu, '');
  return all.filter(({ type, name }) => plain(name).includes(wanted) || type.includes(wanted));
}

/** The only place where a product lives, to begin with; empty where each team has an address of its own. */
function usualAddress(type: KnownType): string {
  const [host = '*'] = products[type].hosts;
  return host.includes('*') ? '' : `https://${host}/`;
}

/** @param onEnabled is told of the desk that works now */
export function createDeskStep(
  deps: EnablerDeps,
  known: ReadonlySignal<KnownDesks>,
  onEnabled: (url: string) => void,
) {
  const text = signal('');
  const picked = signal<KnownType | null>(null);
  const address = signal('');
  const chosen = signal<DeskType | null>(null);
  const asked = signal<DeskStepView['asked']>(null);

  const pasted = computed(() => (picked.value ? null : addressOf(text.value)));
  const recognised = computed(() => pasted.value && recognise(pasted.value));

  /** Products that a pasted address may be of, where it does not say so itself. */
  const choices = computed((): ProductView[] => {
    const found = recognised.value;
    const url = pasted.value;
    if (!found || !url || found.kind === 'known' || found.kind === 'none') return [];
    if (found.kind === 'several') return found.desks.map(({ type }) => productOf(type));
    const possible = knownTypes.filter((type) => products[type].elsewhere && mayLiveAt(type, url.hostname));
    return possible.map(productOf);
  });

  const meant = computed((): (FoundDesk & { likely: boolean }) | null => {
    if (picked.value) {
      const url = addressOf(address.value);
      const desk = url && deskOf(picked.value, url);
      return desk && { ...desk, likely: false };
    }
    const found = recognised.value;
    if (found?.kind === 'known') return { ...found.desk, likely: found.by === 'address' };
    const desk = pasted.value && chosen.value && deskOf(chosen.value, pasted.value);
    return desk ? { ...desk, likely: false } : null;
  });

  const problem = computed((): DeskStepView['problem'] => {
    if (!picked.value || !address.value.trim() || meant.value) return null;
    return addressOf(address.value) ? 'host' : 'address';
  });

  const view = computed((): DeskStepView => {
    const { desks, granted } = known.value;
    const desk = meant.value;
    const { hosts = [], elsewhere = false } = picked.value ? products[picked.value] : {};
    return {
      text: text.value,
      products: pasted.value || picked.value ? [] : filtered(text.value),
      picked: picked.value && productOf(picked.value),
      address: address.value,
      hosts,
      elsewhere,
      problem: problem.value,
      choices: choices.value,
      chosen: chosen.value,
      found: desk && {
        type: desk.type,
        url: desk.url,
        likely: desk.likely,
        name: nameFor(desk),
        host: hostOf(desk.url),
      },
      mine: desks.map((one) => ({
        type: one.type,
        name: nameOf(one),
        url: one.url,
        host: hostOf(one.url),
        granted: granted.has(one.url),
      })),
      asked: asked.value,
    };
  });

  const ask = (url: string, desk?: FoundDesk) => {
    const asking = enable({ url, ...(desk && { desk }) }, deps);
    asked.value = { url, outcome: 'asking' };
    void asking.then((outcome) => {
      asked.value = { url, outcome };
      if (outcome === 'done') onEnabled(url);
    });
  };

  return {
    view,
    /** Whether the person is in the middle of naming another desk. */
    busy: computed(() => picked.value !== null || text.value.trim() !== ''),
    actions: {
      type(next: string) {
        text.value = next;
        chosen.value = null;
        asked.value = null;
      },
      pick(type: KnownType | null) {
        picked.value = type;
        address.value = type ? usualAddress(type) : '';
        asked.value = null;
      },
      setAddress(next: string) {
        address.value = next;
        asked.value = null;
      },
      chooseType: (type: DeskType | null) => (chosen.value = type),
      enable() {
        const desk = meant.peek();
        if (!desk) return;
        const there = known.peek().desks.some(({ url, type }) => url === desk.url && type === desk.type);
        ask(desk.url, there ? undefined : { type: desk.type, url: desk.url });
      },
      allow: (url: string) => ask(url),
    },
  };
}
