import { describe, expect, it, vi } from 'vitest';
import { ada, bob, open, stage } from './stage';

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
