import { describe, expect, it, vi } from 'vitest';
import type { CustomerRecord } from '../../../lib/customers/customer';
import { ada, bob, open, stage } from './stage';

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
