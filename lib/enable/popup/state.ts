/** The popup without its looks: what Deskside thinks of one tab's page, and the one click that changes it. */
import { batch, computed, signal } from '@preact/signals';
import type { DeskType, KnownType } from '../../desks/config';
import { products } from '../../desks/hosts';
import type { StoredPack } from '../../pack/store';
import { enable, type EnablerDeps } from '../enabler';
import type { EnablePlan, SeenTab } from '../plan';
import { recognise } from '../recognise';
import { deskStatus } from '../status';
import { deskMeant, placeName, thinkOf, type PageTab } from './page';
import type { PopupActions, PopupView } from './view';

export interface PopupDeps extends EnablerDeps {
  /** `null`: there is none, or it is gone. */
  readTab(): Promise<PageTab | null>;
  readPack(): Promise<StoredPack>;
  granted(url: string): Promise<boolean>;
  /** Gives the host of this address back; `false` where the browser keeps it. */
  revoke(url: string): Promise<boolean>;
  seen(deskUrl: string): Promise<SeenTab[]>;
  /** Which of these adapters say that the tab's page is theirs. */
  probe(tabId: number, types: readonly DeskType[]): Promise<DeskType[]>;
  /** Calls back when the pack, permissions or what tabs show changes. */
  onChanged(changed: () => void): void;
  show(tabId: number): void;
  openOptions(): void;
  openWelcome(): void;
  inTab: boolean;
}

/** What was learnt of the page last. */
interface Learnt {
  tab: PageTab | null;
  pack: StoredPack;
  granted: boolean;
  seen: SeenTab[];
  read: DeskType[];
}

export function createPopupState(deps: PopupDeps) {
  const learnt = signal<Learnt | null>(null);
  const chosen = signal<KnownType | null>(null);
  const outcome = signal<PopupView['outcome']>(null);
  let probed: { url: string; read: DeskType[] } | null = null;
  let turn = 0;

  /** Products that are told by an address alone are asked to look at the page itself; once a page. */
  const probe = async (tab: PageTab | null): Promise<DeskType[]> => {
    const url = tab?.url === undefined ? null : URL.parse(tab.url);
    if (!tab || !url) return [];
    if (probed?.url === url.href) return probed.read;
    const found = recognise(url);
    const types =
      found.kind === 'several'
        ? found.desks
        : found.kind === 'known' && found.by === 'address'
          ? [found.desk]
          : [];
    const asked = types.map(({ type }) => type);
    const read = asked.length > 0 ? await deps.probe(tab.id, asked).catch(() => []) : [];
    probed = { url: url.href, read };
    return read;
  };

  const learn = async () => {
    const mine = ++turn;
    const [found, pack] = await Promise.all([deps.readTab().catch(() => null), deps.readPack()]);
    const before = learnt.peek()?.tab;
    // Browsers tell a tab's address for as long as they allow us there: what was told before a permission went still holds.
    const tab = found && { ...found, url: found.url ?? (before?.id === found.id ? before.url : undefined) };
    const read = tab?.incognito ? [] : await probe(tab);
    const thought = thinkOf(tab, pack, read);
    const url = thought.stage === 'here' ? (thought.desk ?? thought.tracker)?.url : undefined;
    const [granted, seen] =
      url === undefined
        ? [false, []]
        : await Promise.all([deps.granted(url), deps.seen(url).catch(() => [])]);
    if (mine !== turn) return;
    batch(() => {
      learnt.value = { tab, pack, granted, seen: seen.filter(({ tabId }) => tabId === tab?.id), read };
      // What was said about the page as it was.
      if (granted && outcome.value !== 'kept') outcome.value = null;
    });
  };

  const thought = computed(() => {
    const now = learnt.value;
    return now && thinkOf(now.tab, now.pack, now.read);
  });

  const view = computed<PopupView>(() => {
    const now = learnt.value;
    const base: PopupView = {
      stage: 'loading',
      host: (now?.tab?.url !== undefined && URL.parse(now.tab.url)?.host) || '',
      name: '',
      likely: false,
      choices: [],
      chosen: chosen.value,
      status: null,
      outcome: outcome.value,
      inTab: deps.inTab,
    };
    const is = thought.value;
    if (!now || !is) return base;
    if (is.stage === 'here') {
      const { desk } = is;
      const at = { ...base, name: placeName(is), ...(desk && { type: desk.type }) };
      if (!now.granted) return { ...at, stage: 'missing' };
      const team =
        now.pack.state === 'ok' ? now.pack.pack : { agents: { domains: [], emails: [] }, desks: [] };
      return { ...at, stage: 'enabled', status: desk && deskStatus(now.seen, team) };
    }
    if (is.stage === 'known') {
      const { type } = is.desk;
      const name = type === 'custom' ? '' : products[type].name;
      return { ...base, stage: 'known', name, type, likely: is.likely };
    }
    if (is.stage === 'several' || is.stage === 'unknown') {
      const choices = is.types.map((type) => ({ type, name: products[type].name }));
      return { ...base, stage: is.stage, choices };
    }
    return { ...base, stage: is.stage };
  });

  const carry = (plan: EnablePlan, then?: () => void) => {
    const asked = enable(plan, deps);
    outcome.value = 'asking';
    void asked.then((came) => {
      outcome.value = came;
      if (came === 'done') then?.();
      return learn();
    });
  };

  const actions: PopupActions = {
    choose: (type) => (chosen.value = type),
    enable() {
      const is = thought.peek();
      const tab = learnt.peek()?.tab ?? null;
      if (!is) return;
      if (is.stage === 'here') {
        const url = (is.desk ?? is.tracker)?.url;
        if (url !== undefined) carry({ url });
        return;
      }
      const desk = deskMeant(is, chosen.peek(), tab);
      if (desk) carry({ url: desk.url, desk });
    },
    teach() {
      const tab = learnt.peek()?.tab;
      const at = tab?.url === undefined ? null : URL.parse(tab.url);
      if (!tab || !at) return;
      const desk = { type: 'custom' as const, url: `${at.origin}/` };
      // The next clicks are the page's.
      carry({ url: desk.url, desk, teachIn: tab.id }, () => deps.show(tab.id));
    },
    disable() {
      const is = thought.peek();
      const url = is?.stage === 'here' ? (is.desk ?? is.tracker)?.url : undefined;
      if (url === undefined) return;
      void deps
        .revoke(url)
        .catch(() => false)
        .then((gone) => {
          outcome.value = gone ? null : 'kept';
          return learn();
        });
    },
    show() {
      const id = learnt.peek()?.tab?.id;
      if (id !== undefined) deps.show(id);
    },
    openOptions: deps.openOptions,
    openWelcome: deps.openWelcome,
  };

  deps.onChanged(() => void learn());
  void learn();
  return { view, actions };
}
