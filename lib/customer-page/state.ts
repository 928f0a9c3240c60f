import { signal, type ReadonlySignal } from '@preact/signals';
import type { CustomerRecord, TicketSeen } from '../customers/customer';
import type { Notes } from '../notes/store';
import type { StoredPack } from '../pack/store';
import { noPrefs, type LinkPrefs } from '../sidebar/link-prefs';
import { createNotesHere } from '../sidebar/notes-here';
import { createPressing, type PressingDeps } from '../sidebar/pressing';
import type { FoundCustomer } from '../sidebar/view';
import type { PageAddress } from './address';
import { asSidebar, composePage, type PageScene } from './compose';
import type { CustomerPageView } from './view';

export interface PageDeps {
  /** By id, or by the key of a link. From what is kept alone. */
  get(key: string): Promise<CustomerRecord | null>;
  tickets(id: string, limit: number): Promise<{ tickets: TicketSeen[]; more: boolean }>;
  recent(): Promise<FoundCustomer[]>;
  /** The text of a search that waits under this id, once. */
  takeText(id: string): Promise<string>;
  /** Asks sources about the customer: those that are due, or by a press all of them. */
  renew(id: string, wish: 'press' | 'quiet'): Promise<CustomerRecord | null>;
  notes: Notes;
  links: Pick<PressingDeps, 'send' | 'openHere' | 'instead' | 'noteFor'>;
  now(): number;
}

const ticketsAtOnce = 25;

const nobody = {
  record: null,
  tickets: [],
  ticketsAre: 'reading',
  moreTickets: false,
  press: null,
  refreshing: false,
  notes: undefined,
} satisfies Partial<PageScene>;

/** What the page knows. Every result belongs to the customer it was asked for: a late one of another is dropped. */
export function createPageState(deps: PageDeps) {
  let scene: PageScene = {
    ...nobody,
    state: 'loading',
    recent: [],
    recentAre: 'reading',
    find: { text: '', at: 0 },
    pack: { state: 'none' },
    prefs: noPrefs,
    blurred: true, // until it is known
  };
  const view = signal<CustomerPageView>(composePage(scene, deps.now()));
  let turn = 0;
  let reads = 0;
  let limit = ticketsAtOnce;

  const draw = (change: Partial<PageScene>) => {
    scene = { ...scene, ...change };
    view.value = composePage(scene, deps.now());
    follow();
  };
  const { follow, ...noting } = createNotesHere({
    notes: deps.notes,
    scene: () => asSidebar(scene),
    draw: ({ notes }) => draw({ notes }),
  });
  const pressing = createPressing({
    scene: () => asSidebar(scene),
    view: () => view.value.shown,
    draw,
    now: deps.now,
    asksEachTime: true,
    ...deps.links,
  });

  /** Tickets that cannot be read leave those on view. */
  const ticketsOf = async (id: string): Promise<Partial<PageScene>> => {
    try {
      const { tickets, more } = await deps.tickets(id, limit);
      return { tickets, ticketsAre: 'read', moreTickets: more };
    } catch {
      return { ticketsAre: 'failed' };
    }
  };

  /** Reads who was seen last, where nobody is on view. */
  const readRecent = async (): Promise<void> => {
    const mine = turn;
    const read = ++reads;
    const found = await deps.recent().catch(() => null);
    if (mine !== turn || read !== reads) return;
    draw(found ? { recent: found, recentAre: 'read' } : { recentAre: 'failed' });
  };

  /** Reads the customer on view anew from what is kept. */
  const reread = async (id: string): Promise<void> => {
    const mine = turn;
    const read = ++reads;
    const record = await deps.get(id).catch(() => scene.record);
    const tickets = record ? await ticketsOf(record.id) : nobody;
    if (mine !== turn || read !== reads) return;
    if (record) draw({ record, ...tickets });
    else await leave('forgotten');
  };

  const renew = async (wish: 'press' | 'quiet'): Promise<void> => {
    const { record } = scene;
    if (!record || scene.refreshing) return;
    const mine = turn;
    draw({ refreshing: true });
    const renewed = await deps.renew(record.id, wish).catch(() => null);
    if (mine === turn) draw({ refreshing: false, ...(renewed && { record: renewed }) });
  };

  /** Nobody is on view: only the search is left. */
  const leave = async (state: 'search' | 'unknown' | 'forgotten', text = ''): Promise<void> => {
    turn += 1;
    // Who was offered before may be the one who has just been forgotten.
    draw({ ...nobody, state, recent: [], recentAre: 'reading', find: { text, at: scene.find.at + 1 } });
    await readRecent();
  };

  const changed = async (id: string | null): Promise<void> => {
    const { record } = scene;
    if (record && (id === null || id === record.id)) return reread(record.id);
    if (scene.state === 'search' || scene.state === 'unknown' || scene.state === 'forgotten')
      await readRecent();
  };

  return {
    view: view as ReadonlySignal<CustomerPageView>,
    ...pressing,
    ...noting,
    setBlurred: (blurred: boolean): void => draw({ blurred }),
    /** Shows what the address asks for: first what is kept, then, where that is old, what the sources say now. */
    async go(address: PageAddress): Promise<void> {
      const mine = ++turn;
      if (address.kind === 'search') return leave('search');
      draw({ ...nobody, state: 'loading' });
      if (address.kind === 'find') {
        const text = await deps.takeText(address.id).catch(() => '');
        return mine === turn ? leave('search', text) : undefined;
      }
      limit = ticketsAtOnce;
      const record = await deps.get(address.key).catch(() => 'unreadable' as const);
      if (mine !== turn) return;
      if (record === 'unreadable') return draw({ state: 'error' });
      if (!record) return leave('unknown');
      draw({ record, state: 'one' });
      const read = ++reads;
      const tickets = await ticketsOf(record.id);
      if (mine !== turn) return;
      // The customer may have been read anew meanwhile.
      if (read === reads) draw(tickets);
      if (view.value.shown.answers.some(({ stale, status }) => stale || status === 'never'))
        void renew('quiet');
    },
    renew: (): Promise<void> => renew('press'),
    async moreTickets(): Promise<void> {
      if (!scene.record) return;
      limit += ticketsAtOnce * 4;
      await reread(scene.record.id);
    },
    /** A record changed anywhere; `null`: all are gone. */
    changed,
    /** Many records changed, perhaps the one on view. */
    renewed: (): Promise<void> => changed(scene.record?.id ?? ''),
    /** The pack says which answers hold, so the record is read anew with it. */
    async packChanged(pack: StoredPack): Promise<void> {
      draw({ pack, press: null });
      if (scene.record) await reread(scene.record.id);
    },
    setPrefs(prefs: LinkPrefs): void {
      // A question that was asked for one environment is not answered for another.
      const waits = prefs.environment !== scene.prefs.environment && scene.press?.view.stage !== 'opening';
      draw({ prefs, ...(waits && { press: null }) });
    },
    /** Ages are told anew. */
    tick: (): void => draw({}),
  };
}
