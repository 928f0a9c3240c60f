import { browser } from '../background/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Dock } from '../../../lib/dock/dock';
import { followLinks } from '../../../lib/dock/follow-links';
import type { Reporter } from '../../../lib/dock/reporter';
import type { Showing } from '../../../lib/dock/showing';
import { provideLinks } from '../../../lib/trackers/provide';
import type { LinkOptions } from '../../../lib/trackers/watch';

const issue = { issue: 'acme/web#1', hrefs: ['https://desk.example/1'] };

let watching: LinkOptions;
const linked = vi.fn<Reporter['linked']>();
const remove = vi.fn<Dock['remove']>();
const appear = vi.fn<() => Promise<void>>();
const stop = vi.fn<() => void>();
const life = new AbortController();
let showing: Showing;

beforeEach(() => {
  for (const spy of [linked, remove, appear, stop]) spy.mockReset();
  linked.mockResolvedValue(true);
  browser.runtime.id = 'deskside';
  showing = { now: null };
  provideLinks((options) => void (watching = options));
  followLinks({
    window: {} as LinkOptions['window'],
    tracker: { type: 'github', url: 'https://github.com/', desks: [] },
    taken: () => false,
    report: { linked, sighting: vi.fn<Reporter['sighting']>(), told: null },
    showing,
    dock: { remove, check() {} } as unknown as Dock,
    appear,
    stop,
    signal: life.signal,
  });
});

it('has the sidebar come where there is something to show', async () => {
  await watching.onLinking(issue);
  expect(linked).toHaveBeenCalledExactlyOnceWith(issue.hrefs);
  expect(appear).toHaveBeenCalledOnce();
  expect([showing.now, remove.mock.calls.length]).toEqual(['links', 0]);
});

it('has it leave where there is nothing', async () => {
  linked.mockResolvedValue(false);
  await watching.onLinking(issue);
  expect(appear).not.toHaveBeenCalled();
  expect(showing.now).toBeNull();
  expect(remove).toHaveBeenCalledOnce();
});

it('leaves it where it is while the page is late, and brings none', async () => {
  await watching.onLinking({ ...issue, hrefs: null });
  expect(linked).toHaveBeenCalledExactlyOnceWith(null);
  expect([appear.mock.calls.length, remove.mock.calls.length]).toEqual([0, 0]);
});

it('has it leave at once, before anybody is told, where no issue is open any more', async () => {
  await watching.onLinking(issue);
  linked.mockReturnValue(new Promise(() => {}));
  void watching.onLinking(null);
  expect(remove).toHaveBeenCalledOnce();
  expect(linked).toHaveBeenLastCalledWith([]);
});

it('neither tells of nor takes down what is the desk’s by now', async () => {
  showing.now = 'ticket';
  await watching.onLinking(null);
  expect([linked.mock.calls.length, remove.mock.calls.length]).toEqual([0, 0]);
  expect(showing.now).toBe('ticket');
});

it('does not take down a ticket that came while the links were looked at', async () => {
  linked.mockImplementation(async () => {
    showing.now = 'ticket';
    return false;
  });
  await watching.onLinking(issue);
  expect(remove).not.toHaveBeenCalled();
});

it('shows nothing when it did not arrive, and says so', async () => {
  linked.mockRejectedValue(new Error('refused'));
  await expect(watching.onLinking(issue)).rejects.toThrow('refused');
  expect(remove).toHaveBeenCalledOnce();
  expect(showing.now).toBeNull();
});

it('ends with Deskside', async () => {
  browser.runtime.id = undefined as unknown as string;
  await watching.onLinking(issue);
  expect(stop).toHaveBeenCalledOnce();
  expect(linked).not.toHaveBeenCalled();
});
