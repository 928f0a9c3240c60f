// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../background/fake-browser';
import type { DeskAdapter, Person, Sighting } from '../../../lib/desks/desk';
import { createReporter, type Reporter } from '../../../lib/dock/reporter';
import { stillShows } from '../../../lib/dock/still';
import { desk, requester } from '../desks/watched-page';

const ada = requester('ada@example.com');
const bob = requester('bob@example.com');

/** The page as it stands, and what its adapter makes of it. */
let page: { href: string; ticket: string | null; people: Person[] };
const adapter: DeskAdapter = {
  type: 'custom',
  ticketId: (url) => /\d+$/.exec(url.pathname)?.[0] ?? null,
  read: () =>
    page.ticket === null
      ? null
      : { desk, ticket: { id: page.ticket, bound: true }, slot: 'shown', people: page.people },
};
const location = {
  get href() {
    return page.href;
  },
} as Location;

let report: Reporter;
const tell = async (more: Partial<Sighting> = {}) => {
  const read = adapter.read(document, new URL(page.href), desk);
  await report.sighting(read && { ...read, ...more });
};
const still = (seq: number) => stillShows({ seq }, report.told, adapter, desk, { document, location });

beforeEach(async () => {
  browser.runtime.sendMessage = vi.fn(async () => ({ ok: true }));
  page = { href: 'https://desk.example/7', ticket: '7', people: [ada] };
  report = createReporter(location, '00000000-0000-4000-8000-0000000000aa');
  await tell();
});

describe('the page still shows it', () => {
  it('where nothing has changed', () => {
    expect(still(1)).toBe(true);
  });

  it('where the same was told again, or the desk has said the same', async () => {
    await tell({ confirmation: 'pending' });
    await tell({ confirmation: [{ ...ada, hook: 'answer', email: 'ADA@example.com', name: 'Ada' }] });
    await tell({ guesses: [], heardAt: 5 });
    expect([1, 2, 3, 4].map(still)).toEqual([true, true, true, true]);
  });

  it('where others came and went who are no requesters', async () => {
    page.people = [{ ...bob, role: 'cc' }, ada];
    expect(still(1)).toBe(true);
    await tell();
    expect([still(1), still(2)]).toEqual([true, true]);
  });

  it('where the address calls the ticket the same in other words', () => {
    page.href = 'https://desk.example/queue/7?tab=2#last';
    expect(still(1)).toBe(true);
  });

  it('where no adapter could ever read it, by its address', async () => {
    page = { href: 'https://desk.example/9', ticket: null, people: [] };
    await report.sighting({
      desk,
      ticket: { id: '9', bound: false },
      slot: 'absent',
      people: [],
      missed: ['page'],
    });
    expect(still(2)).toBe(true);
    page.href = 'https://desk.example/8';
    expect(still(2)).toBe(false);
  });

  it('while the page is catching up and the desk’s own answer stands for it', async () => {
    await tell({ people: [], slot: 'absent', confirmation: [ada] });
    expect(still(2)).toBe(true);
    page.people = [];
    expect(still(2)).toBe(true);
    page.people = [{ role: 'requester', hook: 'x', name: 'Ada' }];
    expect(still(2)).toBe(false);
    page.people = [bob];
    expect(still(2)).toBe(false);
  });
});

describe('the page does not show it any more', () => {
  it.each([
    ['another ticket', () => (page.ticket = '8')],
    ['another ticket’s address', () => (page.href = 'https://desk.example/8')],
    ['an address of no ticket', () => (page.href = 'https://desk.example/list')],
    ['nothing that it can read', () => (page.ticket = null)],
    ['somebody else', () => (page.people = [bob])],
    ['somebody more', () => (page.people = [ada, bob])],
    ['nobody', () => (page.people = [])],
    ['the same person as no requester', () => (page.people = [{ ...ada, role: 'cc' }])],
    ['the same address under another id', () => (page.people = [{ ...ada, deskId: '5' }])],
  ])('but %s, before anybody has told of it', (_, change) => {
    change();
    expect(still(1)).toBe(false);
  });

  it('once it has told of another ticket or person, and for what it has not told', async () => {
    page.people = [bob];
    await tell();
    expect([still(1), still(2), still(3)]).toEqual([false, true, false]);
    Object.assign(page, { href: 'https://desk.example/8', ticket: '8' });
    await tell();
    expect([1, 2, 3].map(still)).toEqual([false, false, true]);
  });

  it('but another of those whom the desk’s answer names, or none of them', async () => {
    await tell({ confirmation: [ada, bob] });
    page.people = [bob];
    expect(still(2)).toBe(false);
    page.people = [];
    expect(still(2)).toBe(false);
  });

  it('once the desk’s answer names somebody else', async () => {
    await tell({ confirmation: [bob] });
    expect([still(1), still(2)]).toEqual([false, true]);
  });

  it('once it has told that no ticket is open, though it came back', async () => {
    await report.sighting(null);
    expect(still(1)).toBe(false);
    await tell();
    expect([still(1), still(3)]).toEqual([false, true]);
  });
});
