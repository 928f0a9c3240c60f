/** A desk's page whose clock, timers and navigation a test holds in its hand. */
import { Window } from 'happy-dom';
import type { DeskAdapter, Person, Sighting } from '../../../lib/desks/desk';
import { watchTicket, type WatchOptions } from '../../../lib/desks/watch';

export const desk = { type: 'custom', url: 'https://desk.example/', ticket: '{id}', read: {} } as const;
export const requester = (email: string): Person => ({ role: 'requester', hook: 'test', email });

/** Reads `#ticket[data-id]` and the addresses in it; the id on the page ties them to the ticket. */
export const reader: DeskAdapter = {
  type: 'custom',
  ticketId: (url) => /\d+$/.exec(url.pathname + url.hash)?.[0] ?? null,
  read(root, url) {
    const id = this.ticketId(url, desk);
    if (id === null) return null;
    const box = root.querySelector(`#ticket[data-id="${id}"]`);
    const people = [...(box?.querySelectorAll('b') ?? [])].map((b) => requester(b.textContent ?? ''));
    return {
      desk,
      ticket: { id, bound: box !== null },
      slot: people.length > 0 ? 'shown' : 'absent',
      people,
    };
  },
  attributes: ['data-id'],
};

type Listener = (event: { isTrusted: boolean }) => void;

/** `window.navigation`, which happy-dom does not have. */
function fakeNavigation() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addEventListener(type: string, listener: Listener, { signal }: { signal: AbortSignal }) {
      if (type !== 'currententrychange') return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}

export function openPage(html: string, { at = '/1', navigation = true } = {}) {
  const page = new Window({ url: new URL(at, desk.url).href });
  page.document.body.innerHTML = html;
  const clock = { now: 1000 };
  const timers = new Map<number, { due: number; run: () => void }>();
  let serial = 0;
  const entries = fakeNavigation();
  Object.assign(page, {
    performance: { now: () => clock.now },
    setTimeout: (run: () => void, delay = 0) => {
      timers.set((serial += 1), { due: clock.now + delay, run });
      return serial;
    },
    clearTimeout: (id: number) => void timers.delete(id),
    ...(navigation && { navigation: entries }),
  });
  const life = new AbortController();
  const seen: (Sighting | null)[] = [];
  let looks = 0;
  const settled = () => new Promise((done) => setImmediate(done));
  return {
    page,
    seen,
    timers,
    listeners: entries.listeners,
    abort: () => life.abort(),
    looks: () => looks,
    now: () => clock.now,
    emails: () => seen.map((sighting) => sighting?.people.map(({ email }) => email) ?? null),
    last: () => seen.at(-1),
    box: () => page.document.querySelector('#ticket'),
    settled,
    watch(adapter: DeskAdapter = reader, options: Partial<WatchOptions> = {}) {
      watchTicket({
        window: page as unknown as WatchOptions['window'],
        desk,
        adapter,
        get: async () => null,
        cookie: () => null,
        loadGuesser: async () => () => [],
        onSighting: (sighting) => void seen.push(sighting),
        onChange: () => void (looks += 1),
        signal: life.signal,
        ...options,
      });
    },
    /** Lets time pass, and everything that falls due run in its order. */
    async pass(ms: number) {
      await settled();
      const end = clock.now + ms;
      for (;;) {
        const [next] = [...timers].filter(([, { due }]) => due <= end).sort(([, a], [, b]) => a.due - b.due);
        if (!next) break;
        timers.delete(next[0]);
        clock.now = Math.max(clock.now, next[1].due);
        next[1].run();
        await settled();
      }
      clock.now = end;
    },
    /** The page goes elsewhere without loading: `pushState`, a hash, or back and forward. */
    move(path: string, by: 'pushState' | 'popstate' | 'hashchange', isTrusted = true) {
      page.history.replaceState({}, '', path);
      if (by === 'pushState') {
        for (const listener of entries.listeners) listener({ isTrusted });
        return;
      }
      const event = new page.Event(by);
      Object.defineProperty(event, 'isTrusted', { value: isTrusted });
      page.dispatchEvent(event);
    },
  };
}
