import type { DeskConfig } from './config';
import { createConfirmer } from './confirmer';
import type { DeskAdapter, Guess, ReadCookie, SameOriginGet, Sighting } from './desk';
import type { Listen } from '../clues/listen';
import { onMove } from './moves';
import { createSettler } from './settle';
import { createSchedule } from './schedule';
import { observeWithFrames } from './observe';
import { createTeller } from './teller';

/** Reads a page that no adapter can: candidates, best first. */
export type Guesser = (root: Document, written: string | undefined) => Guess[];

export interface WatchOptions {
  window: Window & typeof globalThis;
  desk: DeskConfig;
  adapter: DeskAdapter;
  get: SameOriginGet;
  cookie: ReadCookie;
  /** The generic reader, fetched when it is needed for the first time. Rejects where it cannot be had. */
  loadGuesser(): Promise<Guesser>;
  /** Hears what people wrote on the ticket; without it, sightings say nothing of that. */
  listen?: Listen | undefined;
  /** Called with each sighting that differs from the last; `null`: no ticket is open. Rejects when it did not arrive. */
  onSighting(sighting: Sighting | null): void | Promise<void>;
  /** The document has shown another page before. */
  moved?: boolean;
  /** Called after each look: the page may have moved its furniture. */
  onChange?(): void;
  signal: AbortSignal;
}

/**
 * Watches a desk's page for as long as `signal` lives and reports what its adapter sees: at once, after in-page
 * moves (pushState, hash, back and forward), and after changes of the DOM. No polling.
 */
export function watchTicket(options: WatchOptions): void {
  const { window, desk, adapter, get, cookie, onSighting, onChange, signal } = options;
  const { document } = window;
  const now = () => window.performance.now();
  const schedule = createSchedule(window, () => look(), signal);
  const personless = adapter.personless ?? (desk.type === 'custom' && !desk.read);
  const settle = createSettler({ personless, moved: options.moved ?? false });
  const confirm = createConfirmer(adapter, desk, get, cookie, () => look(), now);
  let guesser: Guesser | undefined;
  let loading: Promise<void> | undefined;

  const report = createTeller(onSighting, schedule, signal);
  const guess = (): Guess[] => {
    if (guesser) return guesser(document, adapter.written);
    loading ??= options.loadGuesser().then(
      (loaded) => {
        guesser = loaded;
        if (!signal.aborted) look();
      },
      () => undefined, // without it the ticket stands there with nobody named, which is true
    );
    return [];
  };
  /** The page of a ticket that the adapter does not recognise: said as such, once the page had time to be drawn. */
  const unread = (url: URL): Sighting | null => {
    const id = adapter.ticketId(url, desk);
    if (id === null || asksForPassword(window)) return null;
    const { type } = desk;
    return {
      desk: { type, url: desk.url },
      ticket: { id, bound: false },
      slot: 'absent',
      people: [],
      missed: ['page'],
    };
  };
  const look = () => {
    if (signal.aborted) return;
    const url = new URL(window.location.href);
    schedule.began();
    const read = adapter.read(document, url, desk);
    const seen = read ?? unread(url);
    if (!seen) {
      settle.left();
      confirm.left();
    }
    const settled = seen && settle(read ? confirm(seen) : seen, now(), guess);
    // Words of the last ticket may still stand there while the page catches up: nothing is heard before.
    const heard = read && settled?.known ? options.listen?.(document, url, read.ticket) : undefined;
    schedule.ended();
    onChange?.();
    // A page that is still being drawn is no ticket yet: nothing is said before it had its time.
    report(settled && (read || settled.late) ? { ...settled.sighting, ...heard } : null);
    if (settled?.again != null) schedule.in(settled.again);
  };
  observeWithFrames(document, adapter, schedule.changed, signal);

  // An in-page move is looked at once, so that the last ticket's customer is gone before the page has drawn.
  onMove(window, signal, look);
  look();
}

/** A login stands where the ticket would: nothing is broken but the session. */
function asksForPassword({ document, Document }: Window & typeof globalThis): boolean {
  return Document.prototype.querySelector.call(document, 'input[type="password"]') !== null;
}
