/** The welcome page without its looks: three steps, each of which can be skipped and come back to. */
import { batch, computed, effect, signal } from '@preact/signals';
import { nameOf } from '../desks/hosts';
import type { EnablerDeps } from '../enable/enabler';
import type { SeenTab } from '../enable/plan';
import { deskStatus, type DeskStatus } from '../enable/status';
import type { PackChange } from '../options/change-pack';
import { emptyPack } from '../pack/empty';
import { exampleCustomer, exampleScene } from '../options/links/scene';
import type { Pack } from '../pack/pack';
import type { StoredPack } from '../pack/store';
import type { Layers } from '../team/read-layers';
import { valuesOf } from '../sidebar/compose-links';
import { createDeskStep, type KnownDesks } from './desk-step';
import { knownDesks, noDesks } from './known-desks';
import { createLinksStep, type Company } from './links-step';
import type { Step, TicketStepView, WelcomeActions, WelcomeView } from './view';

export interface WelcomeDeps extends EnablerDeps {
  readPack(): Promise<StoredPack>;
  readLayers(): Promise<Layers>;
  granted(url: string): Promise<boolean>;
  seen(deskUrl: string): Promise<SeenTab[]>;
  change(change: (own: Pack) => Pack): Promise<PackChange>;
  /** Calls back when the pack, permissions or what tabs show changes. */
  onChanged(changed: () => void): void;
  /** The step that the page's address names. */
  step(): Step | null;
  /** Puts the step into the page's address. */
  go(step: Step): void;
  onStep(changed: () => void): void;
  showTab(id: number): void;
  openOptions(): void;
  now(): number;
}

export function createWelcomeState(deps: WelcomeDeps) {
  const stored = signal<StoredPack | null>(null);
  const known = signal<KnownDesks>(noDesks);
  const step = signal<Step | null>(deps.step());
  /** The desk that was enabled last on this page. */
  const current = signal<string | null>(null);
  /** What a desk's tabs told last. */
  const tabs = signal<{ desk: string; seen: SeenTab[] } | null>(null);
  /** Whom a ticket showed last, with what it showed. */
  const met = signal<Company | null>(null);
  /** All has been read once. */
  const begun = signal(false);
  let turn = 0;
  /** A desk of a set-up was allowed: with the last one, the page goes on. */
  let onward = false;

  const pack = computed(() => (stored.value?.state === 'ok' ? stored.value.pack : null));
  const desk = computed(() => {
    const { desks, granted } = known.value;
    return (
      desks.find(({ url }) => url === current.value) ??
      desks.find(({ url }) => granted.has(url)) ??
      desks[0] ??
      null
    );
  });
  const status = computed((): DeskStatus | null => {
    const told = tabs.value;
    return told && told.desk === desk.value?.url ? deskStatus(told.seen, pack.value ?? emptyPack) : null;
  });

  const go = (next: Step) => {
    step.value = next;
    deps.go(next);
  };

  /** Reads everything anew. What a later reading has overtaken is dropped. */
  const read = async () => {
    const mine = ++turn;
    const [next, layers] = await Promise.all([deps.readPack(), deps.readLayers()]);
    const desks = next.state === 'ok' ? next.pack.desks : [];
    const allowed = await Promise.all(desks.map(({ url }) => deps.granted(url)));
    const granted = new Set(desks.flatMap(({ url }, at) => (allowed[at] ? [url] : [])));
    if (mine !== turn) return;
    batch(() => {
      stored.value = next;
      known.value = knownDesks(layers, granted);
    });
    if (onward && known.peek().from === null) {
      onward = false;
      go('ticket');
    }
    const url = desk.peek()?.url;
    const seen = url === undefined ? null : await deps.seen(url).catch(() => null);
    if (mine !== turn) return;
    tabs.value = url !== undefined && seen ? { desk: url, seen } : null;
    if (begun.peek()) return;
    begun.value = true;
    // The address names the step from now on, so that a reload and the way back stay where they were.
    if (step.peek() === null) go(view.peek().step);
  };

  const company = computed((): Company => {
    if (met.value) return met.value;
    const scene = exampleScene(pack.value ?? emptyPack, true, deps.now());
    return { values: valuesOf(scene), name: exampleCustomer.name, example: true };
  });

  const desks = createDeskStep(deps, known, (url, named) => {
    current.value = url;
    // Of a set-up, the next desk is allowed on the same page.
    onward = !named;
    void read().then(() => named && go('ticket'));
  });
  const links = createLinksStep(deps.change, pack, company, deps.now);

  // Kept beyond the moment: the ticket may be closed when links are looked at.
  effect(() => {
    const now = status.value;
    if (now?.state !== 'customer') return;
    const spotted = tabs.peek()?.seen.find(({ tabId }) => tabId === now.tabId)?.spotted ?? null;
    const { person } = now;
    const name = person.name ?? person.email ?? '';
    met.value = { values: valuesOf({ spotted, person }), name, example: false };
  });

  const ticketView = computed((): TicketStepView => {
    const one = desk.value;
    return {
      desk: one && {
        type: one.type,
        name: nameOf(one),
        url: one.url,
        host: URL.parse(one.url)?.host ?? one.url,
        granted: known.value.granted.has(one.url),
      },
      status: status.value,
    };
  });

  const view = computed((): WelcomeView => {
    const done = {
      desk: known.value.granted.size > 0,
      ticket: met.value !== null,
      links: (pack.value?.links.length ?? 0) > 0,
    };
    const next: Step = !done.desk ? 'desk' : done.ticket && !done.links ? 'links' : 'ticket';
    return {
      // Without one in the address, what is read says which step it is.
      loading: stored.value === null || (step.value === null && !begun.value),
      step: step.value ?? next,
      done,
      bad: stored.value?.state === 'bad',
      desk: desks.view.value,
      ticket: ticketView.value,
      links: links.view.value,
    };
  });

  const actions: WelcomeActions = {
    ...desks.actions,
    ...links.actions,
    go,
    showTicket() {
      const tabId = status.peek()?.tabId;
      if (tabId !== undefined) deps.showTab(tabId);
    },
    openOptions: deps.openOptions,
  };

  deps.onChanged(() => void read());
  deps.onStep(() => (step.value = deps.step()));
  void read();
  return { view, actions };
}
