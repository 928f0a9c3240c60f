/** A person names a help desk: by the product's name and its address, or by pasting the address of a ticket. */
import { computed, signal } from '@preact/signals';
import { knownTypes, type DeskType, type KnownType } from '../desks/config';
import { mayLiveAt, products } from '../desks/hosts';
import { fold } from '../text/fold';
import { addressOf, deskOf, recognise, type FoundDesk } from './recognise';

export interface ProductView {
  type: KnownType;
  name: string;
}

/** What the picker draws. */
export interface NamingView {
  /** What was typed or pasted. */
  text: string;
  /** Products by what was typed; empty where it is an address. */
  products: ProductView[];
  /** The product that was picked by its name. */
  picked: ProductView | null;
  /** Where it lives, as typed. */
  address: string;
  /** Where such a desk may live, by its vendor; with `elsewhere`, at a team's own address as well. */
  hosts: readonly string[];
  elsewhere: boolean;
  /** `address`: it is none. `host`: this product does not live there. */
  problem: 'address' | 'host' | null;
  /** Products that a pasted address may be of; the person says which. */
  choices: ProductView[];
  chosen: DeskType | null;
  /** The desk that is meant. `likely`: by the form of the address alone. */
  found: { type: DeskType; name: string; host: string; url: string; likely: boolean } | null;
}

export interface NamingActions {
  type(text: string): void;
  pick(type: KnownType | null): void;
  setAddress(text: string): void;
  chooseType(type: DeskType | null): void;
}

const productOf = (type: KnownType): ProductView => ({ type, name: products[type].name });
const all = knownTypes.map(productOf);
const hostOf = (url: string): string => URL.parse(url)?.host ?? url;
const nameFor = (desk: FoundDesk): string =>
  desk.type === 'custom' ? hostOf(desk.url) : products[desk.type].name;

/** Products with what was typed in their names or their types. */
function filtered(text: string): ProductView[] {
  const plain = (name: string) => fold(name).replace(/[^\p{L}\p{N}]/gu, '');
  const wanted = plain(text);
  return all.filter(({ type, name }) => plain(name).includes(wanted) || type.includes(wanted));
}

/** The only place where a product lives, to begin with; empty where each team has an address of its own. */
function usualAddress(type: KnownType): string {
  const [host = '*'] = products[type].hosts;
  return host.includes('*') ? '' : `https://${host}/`;
}

/** @param onTyped is called whenever the person names something else */
export function createNaming(onTyped: () => void) {
  const text = signal('');
  const picked = signal<KnownType | null>(null);
  const address = signal('');
  const chosen = signal<DeskType | null>(null);

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

  const problem = computed((): NamingView['problem'] => {
    if (!picked.value || !address.value.trim() || meant.value) return null;
    return addressOf(address.value) ? 'host' : 'address';
  });

  const view = computed((): NamingView => {
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
    };
  });

  const actions: NamingActions = {
    type(next) {
      text.value = next;
      chosen.value = null;
      onTyped();
    },
    pick(type) {
      picked.value = type;
      address.value = type ? usualAddress(type) : '';
      onTyped();
    },
    setAddress(next) {
      address.value = next;
      onTyped();
    },
    chooseType: (type) => (chosen.value = type),
  };
  return { view, actions };
}
