/** The sidebar's state among a store, choices and a background that answer when a test says so. */
import { vi } from 'vitest';
import type { CustomerRecord } from '../../../lib/customers/customer';
import type { Person, Sighting } from '../../../lib/desks/desk';
import { ticketKey } from '../../../lib/identity/identify';
import type { Payload, Spotted, TicketMemory } from '../../../lib/messages/protocol';
import type { LinkPress, PressOutcome } from '../../../lib/messages/press';
import type { Pack } from '../../../lib/pack/pack';
import { parsePack } from '../../../lib/pack/schema';
import { createChoices } from '../../../lib/sidebar/choices';
import type { Health } from '../../../lib/doctor/health';
import { createNotes } from '../../../lib/notes/store';
import { createSidebarState } from '../../../lib/sidebar/state';

export const desk = { type: 'rt', url: 'https://rt.acme.example/' } as const;
export const person = (more: Partial<Person>): Person => ({ role: 'requester', hook: 'slot', ...more });
export const ada = person({ email: 'ada@example.com', name: 'Ada' });
export const grace = person({ email: 'grace@example.org', name: 'Grace' });

export const sighting = (id: string, people: Person[], more: Partial<Sighting> = {}): Sighting => ({
  desk,
  ticket: { id, bound: true },
  slot: people.length > 0 ? 'shown' : 'empty',
  people,
  ...more,
});

export const keyOf = (id: string) => ticketKey(sighting(id, []));
export const urlOf = (id: string) => `${desk.url}Ticket/Display.html?id=${id}`;

/** What a page’s content script says; `life` differs from page to page. */
export const spottedOf = (seen: Sighting | null, seq: number, life = 'one'): Spotted => ({
  sighting: seen,
  url: urlOf(seen?.ticket.id ?? ''),
  life,
  seq,
});

/** A record whose plan tells one reading of it from another. */
export const record = (of: Person, plan: string, more: Partial<CustomerRecord> = {}): CustomerRecord => ({
  id: `id of ${of.email}`,
  ...(of.name && { name: of.name }),
  ...(of.email && { email: of.email }),
  plan,
  answers: [],
  tickets: [],
  keys: [],
  related: [],
  ...more,
});

export function packOf(input: Partial<Pack> = {}) {
  const link = {
    id: 'admin',
    kind: 'admin',
    label: 'Admin',
    url: 'https://admin.example/?q={{customer.email}}',
  };
  const parsed = parsePack({ version: 1, links: [link], ...input });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { state: 'ok' as const, pack: parsed.pack };
}

/** Lets everything run that needs nobody's answer. */
export const settled = () => new Promise((done) => setImmediate(done));

/** Asked questions; once held, each waits until it is let go, and its answer is the one of the time it was asked. */
class Gate {
  private waiting: (() => void)[] | null = null;
  asked = 0;

  hold(): void {
    this.waiting = [];
  }

  async pass<T>(answer: T): Promise<T> {
    this.asked += 1;
    const { waiting } = this;
    if (waiting) await new Promise<void>((go) => waiting.push(go));
    if (answer instanceof Error) throw answer;
    return answer;
  }

  /** Lets the nth question that waits have its answer, counted from 0 in the order of asking. */
  async release(nth = 0): Promise<void> {
    const [go] = this.waiting?.splice(nth, 1) ?? [];
    if (!go) throw new Error('nothing waits here');
    go();
    await settled();
  }
}

export function stage(pack = packOf()) {
  const stored = new Map<string, unknown>();
  /** What the cache holds and what the sources would say, by address. */
  const cached = new Map<string | undefined, CustomerRecord>();
  const fresh = new Map<string | undefined, CustomerRecord | Error>();
  const memories = new Map<string, TicketMemory>();
  const gates = {
    open: new Gate(),
    get: new Gate(),
    ticket: new Gate(),
    choice: new Gate(),
    keep: new Gate(),
    refresh: new Gate(),
    press: new Gate(),
    notes: new Gate(),
  };
  const health = new Map<string, Health>();
  const contradicted: string[] = [];
  const renewed: string[] = [];
  const sent: LinkPress[] = [];
  const outcomes: (PressOutcome | Error)[] = [];
  const openedHere: string[] = [];
  const refreshed: Payload<'customer/refresh'>[] = [];
  const choices = createChoices({
    get: (key) => gates.choice.pass(stored.has(key) ? { [key]: stored.get(key) } : {}),
    async set(items) {
      await gates.keep.pass(null);
      for (const [key, value] of Object.entries(items)) stored.set(key, value);
    },
    async remove(key) {
      stored.delete(key);
    },
  });
  let now = 1_000;
  const notes = createNotes(
    {
      async get(keys) {
        const found = Object.fromEntries(keys.map((key) => [key, stored.get(key)]));
        return gates.notes.pass(found);
      },
      async set(items) {
        for (const [key, value] of Object.entries(items)) stored.set(key, value);
      },
      async remove(keys) {
        for (const key of keys) stored.delete(key);
      },
    },
    () => now,
  );
  const state = createSidebarState({
    place: 'docked',
    side: 'right',
    choices,
    notes,
    store: {
      open: (who) => gates.open.pass(cached.get(who.email) ?? null),
      get: (id) => gates.get.pass([...cached.values()].find((known) => known.id === id) ?? null),
      ticket: (key) => gates.ticket.pass(memories.get(key) ?? null),
      search: async () => [],
    },
    async refresh(payload) {
      refreshed.push(payload);
      const answer = await gates.refresh.pass(fresh.get(payload.person.email) ?? new Error('offline'));
      if (answer instanceof Error) throw answer;
      return answer;
    },
    async renew(id) {
      renewed.push(id);
      const known = [...fresh.values()].find((record) => 'id' in record && record.id === id);
      const answer = await gates.refresh.pass(known ?? new Error('offline'));
      if (answer instanceof Error) throw answer;
      return answer;
    },
    health: async ({ type, url }) => health.get(`${type} ${url}`) ?? {},
    surroundings: { version: '0.1.0', browser: 'Browser/1' },
    async contradicted(key) {
      contradicted.push(key);
      memories.delete(key);
    },
    links: {
      async send(payload) {
        sent.push(payload);
        const answer = await gates.press.pass(outcomes.shift() ?? { done: true as const });
        if (answer instanceof Error) throw answer;
        return answer;
      },
      noteFor: ({ person }) => `note about ${person.email}`,
      openHere: (href) => void openedHere.push(href),
      instead: (refusal) => (refusal === 'no-containers' ? 'private' : undefined),
    },
    now: () => now,
  });
  void state.setPack(pack);
  let count = 0;
  return {
    state,
    view: () => state.view.value,
    gates,
    health,
    refreshed,
    renewed,
    contradicted,
    sent,
    outcomes,
    openedHere,
    stored,
    cached,
    fresh,
    memories,
    /** Waits until links take presses, after somebody else has come on view. */
    calm: () => vi.waitUntil(() => !state.view.value.settling),
    passTime: (ms: number) => void (now += ms),
    /** The desk shows this; `seq` is later than everything before in its life, unless told. */
    async spot(seen: Sighting | null, seq = (count += 1), life = 'one'): Promise<void> {
      void state.spot(spottedOf(seen, seq, life));
      await settled();
    },
  };
}
