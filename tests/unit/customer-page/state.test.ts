import { describe, expect, it, vi } from 'vitest';
import { createPageState, type PageDeps } from '../../../lib/customer-page/state';
import type { CustomerRecord } from '../../../lib/customers/customer';
import type { StoredPack } from '../../../lib/pack/store';
import { parsePack } from '../../../lib/pack/schema';

const customer = (id: string, more: Partial<CustomerRecord> = {}): CustomerRecord => ({
  id,
  name: id,
  email: `${id}@example.com`,
  answers: [],
  tickets: [],
  keys: [],
  related: [],
  ...more,
});
const ada = customer('ada-12345');
const bob = customer('bob-12345');

const parsed = parsePack({
  version: 1,
  desks: [{ type: 'rt', url: 'https://rt.example/' }],
  links: [
    { id: 'login', kind: 'impersonate', label: 'Log in as', url: 'https://app.example/{{customer.email}}' },
    { id: 'ticket', kind: 'custom', label: 'Ticket', url: 'https://app.example/t/{{ticket.id}}' },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const pack: StoredPack = { state: 'ok', pack: parsed.pack };

function stage(more: Partial<PageDeps> = {}) {
  const records = new Map([ada, bob].map((one) => [one.id, one]));
  const deps = {
    get: vi.fn(async (key: string) => records.get(key === 'shared-key' ? ada.id : key) ?? null),
    tickets: vi.fn(async (_id: string, limit: number) => {
      const seen = (at: number) => ({
        key: `rt:https://rt.example/#${at}`,
        id: `${at}`,
        url: 'https://rt.example/',
        seenAt: at,
      });
      return { tickets: Array.from({ length: Math.min(limit, 40) }, (_, at) => seen(at)), more: limit < 40 };
    }),
    recent: vi.fn(async () => [{ id: 'bob-12345', name: 'Bob' }]),
    takeText: vi.fn(async () => 'jane'),
    renew: vi.fn(async (id: string, _wish: 'press' | 'quiet') => records.get(id) ?? null),
    notes: { read: async () => [], add: vi.fn(), change: vi.fn(), remove: vi.fn() } as never,
    links: {
      send: vi.fn(async () => ({ done: true as const })),
      openHere: vi.fn(),
      instead: () => undefined,
      noteFor: () => '',
    },
    now: () => 1_000,
    ...more,
  };
  const state = createPageState(deps);
  void state.packChanged(pack);
  return { state, deps, records, view: () => state.view.value };
}
const open = (key: string) => ({ kind: 'customer' as const, key });

describe('the customer’s own page', () => {
  it('blurs names until it is known whether it is to', () => {
    const { state, view } = stage();
    expect(view().shown.blurred).toBe(true);
    state.setBlurred(false);
    expect(view().shown.blurred).toBe(false);
  });

  it('shows the record by id and by a link’s key, with desk names, and asks no source that is fresh', async () => {
    const { state, deps, view } = stage();
    await state.go(open('shared-key'));
    expect(view()).toMatchObject({ state: 'one', moreTickets: true, shown: { recordId: ada.id } });
    expect(view().tickets).toHaveLength(25);
    expect(view().tickets[0]?.desk).toBe('Request Tracker');
    expect(deps.renew).not.toHaveBeenCalled();
    await state.moreTickets();
    expect(view()).toMatchObject({ moreTickets: false });
    expect(view().tickets).toHaveLength(40);
  });

  it('resolves links without a ticket: what needs one says so', async () => {
    const { state, view } = stage();
    await state.go(open(ada.id));
    expect(view().shown.links).toMatchObject([
      { id: 'login', href: 'https://app.example/ada-12345%40example.com' },
      { id: 'ticket', missing: ['ticket.id'] },
    ]);
  });

  it('asks the sources behind what is shown where that is old', async () => {
    const answer = { sourceId: 's', label: 'S', status: 'ok' as const, facts: {}, fetchedAt: 1, staleAt: 2 };
    const { state, deps, records, view } = stage();
    records.set(ada.id, { ...ada, answers: [answer] });
    await state.go(open(ada.id));
    // Opening is no press: a source that rests, or one that is fresh, is left alone.
    expect(deps.renew).toHaveBeenCalledWith(ada.id, 'quiet');
    expect(view().shown.refreshing).toBe(true);
    await vi.waitFor(() => expect(view().shown.refreshing).toBe(false));
    await state.renew();
    expect(deps.renew).toHaveBeenLastCalledWith(ada.id, 'press');
  });

  it('says that it does not know the key, and offers who was seen last', async () => {
    const { state, view } = stage();
    await state.go(open('nobody-here'));
    expect(view()).toMatchObject({ state: 'unknown', recent: [{ id: 'bob-12345' }] });
    expect(view().shown.customer).toBeUndefined();
  });

  it('begins a search with the text that waited', async () => {
    const { state, view } = stage();
    await state.go({ kind: 'find', id: 'x' });
    expect(view()).toMatchObject({ state: 'search', find: { text: 'jane' } });
  });

  it('drops what comes late for somebody who was left', async () => {
    const { promise, resolve } = Promise.withResolvers<CustomerRecord | null>();
    const { state, view } = stage({ get: async (key) => (key === ada.id ? promise : bob) });
    const first = state.go(open(ada.id));
    await state.go(open(bob.id));
    resolve(ada);
    await first;
    expect(view().shown.recordId).toBe(bob.id);
  });

  it('reads the record anew when it changed, and shows nothing of it once it is gone', async () => {
    const { state, records, view } = stage();
    await state.go(open(ada.id));
    records.set(ada.id, { ...ada, company: 'Engines' });
    await state.changed('somebody-else');
    expect(view().shown.customer?.company).toBeUndefined();
    await state.changed(ada.id);
    expect(view().shown.customer?.company).toBe('Engines');
    records.delete(ada.id);
    await state.changed(null);
    expect(view()).toMatchObject({ state: 'forgotten', facts: [], tickets: [] });
    expect(JSON.stringify(view().shown)).not.toContain('ada');
  });

  it('shows what was read last, however late an earlier read ends', async () => {
    const { state, deps, records, view } = stage();
    await state.go(open(ada.id));
    const late = Promise.withResolvers<CustomerRecord | null>();
    vi.mocked(deps.get).mockImplementationOnce(() => late.promise);
    const first = state.changed(ada.id);
    records.set(ada.id, { ...ada, company: 'Newer' });
    await state.changed(ada.id);
    late.resolve({ ...ada, company: 'Older' });
    await first;
    expect(view().shown.customer?.company).toBe('Newer');
  });

  it('reads anew when many records changed, and whom it offers where nobody is on view', async () => {
    const { state, deps, records, view } = stage();
    await state.go(open(ada.id));
    records.set(ada.id, { ...ada, company: 'Imported' });
    await state.renewed();
    expect(view().shown.customer?.company).toBe('Imported');
    await state.go({ kind: 'search' });
    vi.mocked(deps.recent).mockResolvedValueOnce([{ id: 'eve', name: 'Eve' }]);
    await state.renewed();
    expect(view().recent).toMatchObject([{ id: 'eve' }]);
  });

  it('tells a database that cannot be read from a customer who is not known', async () => {
    const { state, deps, view } = stage();
    vi.mocked(deps.get).mockRejectedValueOnce(new Error('unreadable'));
    await state.go(open(ada.id));
    expect(view()).toMatchObject({ state: 'error', facts: [], recent: [] });
    await state.go(open(ada.id));
    expect(view()).toMatchObject({ state: 'one', shown: { recordId: ada.id } });
  });

  it('shows a mistake in the pack, and nobody', async () => {
    const { state, view } = stage();
    await state.go(open(ada.id));
    await state.packChanged({ state: 'bad', problems: [{ at: '/links', message: 'no' }], raw: {} });
    expect(view()).toMatchObject({ state: 'error', shown: { error: { action: 'options' } } });
    expect(view().shown.customer).toBeUndefined();
  });
});

describe('what is not read yet', () => {
  const seen = { key: 'rt:https://rt.example/#1', id: '1', url: 'https://rt.example/', seenAt: 1 };
  const unreadable = () => Promise.reject(new Error('unreadable'));

  it('is nothing that may be said to be none: tickets, beside a record that is on view already', async () => {
    const { promise, resolve } = Promise.withResolvers<{ tickets: []; more: boolean }>();
    const { state, view } = stage({ tickets: () => promise });
    const going = state.go(open(ada.id));
    await vi.waitFor(() => expect(view().state).toBe('one'));
    expect(view()).toMatchObject({ tickets: [], ticketsAre: 'reading' });
    resolve({ tickets: [], more: false });
    await going;
    expect(view()).toMatchObject({ tickets: [], ticketsAre: 'read' });
  });

  it('is told from what cannot be read, and that wipes no ticket on view', async () => {
    const { state, deps, view } = stage();
    vi.mocked(deps.tickets).mockImplementationOnce(unreadable);
    await state.go(open(ada.id));
    expect(view()).toMatchObject({ state: 'one', tickets: [], ticketsAre: 'failed' });
    await state.changed(ada.id);
    expect(view().ticketsAre).toBe('read');
    vi.mocked(deps.tickets).mockImplementationOnce(unreadable);
    await state.moreTickets();
    expect(view()).toMatchObject({ ticketsAre: 'failed', moreTickets: true });
    expect(view().tickets).toHaveLength(25);
    // Somebody else's were not read at all.
    vi.mocked(deps.tickets).mockImplementationOnce(unreadable);
    await state.go(open(bob.id));
    expect(view()).toMatchObject({ tickets: [], ticketsAre: 'failed', moreTickets: false });
  });

  it('does not come back over what was read of a change meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers<{ tickets: []; more: boolean }>();
    const { state, deps, view } = stage();
    vi.mocked(deps.tickets).mockImplementationOnce(() => promise);
    const going = state.go(open(ada.id));
    await vi.waitFor(() => expect(view().state).toBe('one'));
    vi.mocked(deps.tickets).mockResolvedValueOnce({ tickets: [seen], more: false });
    await state.changed(ada.id);
    resolve({ tickets: [], more: false });
    await going;
    expect(view().tickets).toHaveLength(1);
  });

  it('is, of who was seen last, told from nobody and from what cannot be read', async () => {
    const { promise, resolve } = Promise.withResolvers<[]>();
    const { state, deps, view } = stage();
    vi.mocked(deps.recent).mockImplementationOnce(() => promise);
    const going = state.go({ kind: 'search' });
    expect(view()).toMatchObject({ state: 'search', recent: [], recentAre: 'reading' });
    resolve([]);
    await going;
    expect(view()).toMatchObject({ recent: [], recentAre: 'read' });
    await state.changed('bob-12345');
    vi.mocked(deps.recent).mockImplementationOnce(unreadable);
    await state.changed('bob-12345');
    expect(view()).toMatchObject({ recent: [{ id: 'bob-12345' }], recentAre: 'failed' });
  });

  it('is never shown as it was before: who was forgotten is not offered, however late a reading ends', async () => {
    const { state, deps, records, view } = stage();
    vi.mocked(deps.recent).mockResolvedValueOnce([{ id: ada.id, name: 'ada' }]);
    await state.go({ kind: 'search' });
    await state.go(open(ada.id));
    const late = Promise.withResolvers<{ id: string }[]>();
    vi.mocked(deps.recent).mockImplementationOnce(() => late.promise);
    records.delete(ada.id);
    const forgetting = state.changed(ada.id);
    await vi.waitFor(() => expect(view().state).toBe('forgotten'));
    expect(view()).toMatchObject({ recent: [], recentAre: 'reading' });
    vi.mocked(deps.recent).mockResolvedValueOnce([]);
    await state.changed(null);
    late.resolve([{ id: ada.id }]);
    await forgetting;
    expect(view()).toMatchObject({ recent: [], recentAre: 'read' });
  });

  it('is, of two readings of who was seen last, what the later one found', async () => {
    const { state, deps, view } = stage();
    await state.go({ kind: 'search' });
    const late = Promise.withResolvers<{ id: string }[]>();
    vi.mocked(deps.recent).mockImplementationOnce(() => late.promise);
    const first = state.changed('eve');
    vi.mocked(deps.recent).mockResolvedValueOnce([]);
    await state.changed(null);
    late.resolve([{ id: 'eve' }]);
    await first;
    expect(view().recent).toEqual([]);
  });
});

describe('logging in from the page', () => {
  it('is confirmed each time, bound to nothing, and about no ticket', async () => {
    const { state, deps, view } = stage();
    await state.go(open(ada.id));
    for (const times of [1, 2]) {
      state.press('login', 'front');
      expect(view().shown.press).toMatchObject({ stage: 'confirm' });
      state.goOn({});
      await vi.waitFor(() => expect(view().shown.press).toBeNull());
      expect(deps.links.send).toHaveBeenCalledTimes(times);
    }
    expect(deps.links.send).toHaveBeenLastCalledWith(
      expect.objectContaining({
        bound: null,
        ticket: null,
        person: expect.objectContaining({ name: 'ada-12345' }),
      }),
    );
  });

  it('is given up with the customer', async () => {
    const { state, deps, view } = stage();
    await state.go(open(ada.id));
    state.press('login', 'front');
    await state.go(open(bob.id));
    state.goOn({});
    expect(view().shown.press).toBeNull();
    expect(deps.links.send).not.toHaveBeenCalled();
  });
});
