/** One life of Deskside in one page: from saying hello to the end of the extension, the permission or the pack. */
import { browser } from '@wxt-dev/browser';
import type { CluePattern } from '../clues/clue';
import type { DeskConfig } from '../desks/config';
import type { Sighting } from '../desks/desk';
import { createReadCookie } from '../desks/cookie';
import { onMove } from '../desks/moves';
import { isAt, restOf } from '../desks/match';
import { providedAdapter, providedGuesser, providedListener } from '../desks/provide';
import { createSameOriginGet } from '../desks/same-origin';
import { watchTicket } from '../desks/watch';
import { isAlive } from '../messages/alive';
import { ask } from '../messages/ask';
import type { Layout } from '../messages/layout';
import type { TeachStep } from '../messages/lesson';
import type { PressBinding } from '../messages/press';
import type { ContentAnswer, ToContent } from '../messages/protocol';
import { providedTeach } from '../teach/provide';
import type { TrackerHere } from '../trackers/config';
import { createDock, keepLayout } from './dock';
import { followLinks } from './follow-links';
import { createReporter } from './reporter';
import { settled } from './settled';
import type { Showing } from './showing';
import { stillShows } from './still';

/** How often a hello that nobody answered is said again, after how many ms the first time, and after how many at most. */
const helloRetries = 10;
const helloPause = 1000;
const helloPauseAtMost = 30_000;

/** Starts in this page; `onEnd` is called when this life has ended. Never throws: a page must not notice us. */
export function run(window: Window & typeof globalThis, onEnd: () => void): void {
  const life = crypto.randomUUID();
  const ending = new AbortController();
  const { signal } = ending;
  const report = createReporter(window.location, life);
  let session = new AbortController();
  let desk: DeskConfig | null = null;
  let tracker: TrackerHere | null = null;
  let clues: CluePattern[] = [];
  const showing: Showing = { now: null };
  let layout: Layout | null = null;
  /** What was changed of it since the newest hello: the answer may have been read before. */
  let changed: Partial<Layout> = {};
  let frameless = false;
  /** Whether this document has shown more than one page. */
  const began = window.location.href;
  let moved = false;

  const stop = () => {
    ending.abort();
    session.abort();
    dock.remove();
    onEnd();
  };
  /** Carries out a step of a lesson, where one may be given. */
  const teach = (step: TeachStep): boolean =>
    desk?.type === 'custom' && providedTeach()?.(step, desk, session.signal) === true;
  const place = (next: Layout) => {
    layout = next;
    // Nobody would see what a pick leads to.
    if (!next.open) teach({ do: 'end' });
    void dock.show(next);
  };
  const setLayout = (change: Partial<Layout>) => {
    if (!layout) return;
    changed = { ...changed, ...change };
    place({ ...layout, ...change });
    void keepLayout(change).catch(() => undefined);
  };
  const dock = createDock(window, {
    announce: (nonce) => ask('desk/mount', { nonce, life }),
    onLayout: setLayout,
    onFrameless() {
      frameless = true;
      void ask('desk/frameless', { life }).catch(() => undefined);
    },
    onDeath: () => stop(),
  });

  const appear = async () => {
    const own = session.signal;
    if (dock.shown || frameless || own.aborted) return;
    await settled(window, own);
    if (!own.aborted && layout && !dock.shown && !frameless && showing.now) void dock.show(layout);
  };
  const onSighting = async (sighting: Sighting | null) => {
    if (!isAlive()) return stop();
    const own = session.signal;
    // Where no ticket is open, what the page links to stands.
    if (!sighting && showing.now === 'links') return;
    showing.now = sighting && 'ticket';
    try {
      await report.sighting(sighting);
    } catch (error) {
      // What is on screen belongs to what was seen before: better nothing than the wrong customer.
      if (!own.aborted) dock.remove();
      throw error;
    }
    if (sighting && !own.aborted) await appear();
  };

  const watch = (found: DeskConfig) => {
    const adapter = providedAdapter(found.type);
    if (!adapter) return;
    const own = session.signal;
    const api = adapter.apiOrigin?.(found) ?? null;
    watchTicket({
      window,
      desk: found,
      adapter,
      get: createSameOriginGet({
        origins: [window.location.origin, ...(api ? [api] : [])],
        signal: own,
        now: () => window.performance.now(),
      }),
      cookie: createReadCookie(window.document),
      async loadGuesser() {
        if (!providedGuesser()) await ask('desk/generic', {});
        const guesser = providedGuesser();
        if (!guesser) throw new Error('generic.js did not run');
        return guesser;
      },
      listen: providedListener()?.(adapter, found, clues),
      onSighting,
      onChange: () => dock.check(),
      moved,
      signal: own,
    });
  };

  const follow = (found: TrackerHere) => {
    const here = desk;
    const adapter = here && providedAdapter(here.type);
    const { signal: own } = session;
    const taken = (url: URL) =>
      !!here && !!adapter && isAt(url, here) && adapter.ticketId(url, here) !== null;
    followLinks({ window, tracker: found, taken, report, showing, dock, appear, stop, signal: own });
  };

  let asked = 0;
  let fresh = true;
  /** The newest answer counts. `again`: where this page's desk is the same as before, everything stays as it is. */
  const hello = async (again: boolean, tries = 0) => {
    fresh ||= !again;
    const mine = (asked += 1);
    changed = {};
    const answer = await ask('desk/hello', { url: window.location.href, again: !fresh, life }).catch(
      () => null,
    );
    if (signal.aborted || mine !== asked) return;
    if (!answer) {
      // Nobody answers while a new background takes over, and no event tells when one does.
      const retry = () => mine === asked && !signal.aborted && isAlive() && void hello(again, tries + 1);
      if (tries < helloRetries) setTimeout(retry, Math.min(helloPauseAtMost, helloPause * 2 ** tries));
      return;
    }
    const same =
      JSON.stringify([answer.desk, answer.tracker, answer.clues]) === JSON.stringify([desk, tracker, clues]);
    if (!fresh && same) return;
    fresh = false;
    session.abort();
    session = new AbortController();
    dock.remove();
    frameless = false;
    showing.now = null;
    desk = answer.desk;
    tracker = answer.tracker;
    clues = answer.clues;
    layout = { ...answer.layout, ...changed };
    dock.dress(answer.theme);
    // First, so that at a move the last issue's links are gone before the desk tells of its ticket.
    if (tracker) follow(tracker);
    if (desk) watch(desk);
  };

  const still = (bound: PressBinding): boolean => {
    const adapter = desk && providedAdapter(desk.type);
    return (
      !!desk && !!adapter && bound.life === life && stillShows(bound, report.told, adapter, desk, window)
    );
  };
  const focus = async (): Promise<ContentAnswer | null> => {
    if (!(desk ?? tracker) || !layout) return null;
    if (!frameless && !(dock.shown && layout.open)) setLayout({ open: true });
    if (!frameless && (await dock.focus())) return 'done';
    return frameless ? 'frameless' : null;
  };
  const take = (message: ToContent): ContentAnswer | null => {
    if (message.type === 'content/again') {
      void hello(true);
      return 'done';
    }
    if (message.type === 'content/layout') changed = { ...changed, ...message.layout };
    if (!(desk ?? tracker) || !layout) return null;
    if (message.type === 'content/here') return message.life === life ? 'done' : null;
    if (message.type === 'content/still') return still(message.bound) ? 'done' : null;
    if (message.type === 'content/toggle') {
      if (frameless) return 'frameless';
      setLayout({ open: dock.shown ? !layout.open : true });
    } else if (message.type === 'content/theme') dock.dress(message.theme);
    else if (message.type === 'content/claimed') dock.claimed(message.nonce);
    else if (message.type === 'content/layout') {
      layout = { ...layout, ...message.layout };
      if (dock.shown) place(layout);
    } else if (message.type !== 'content/teach' || !teach(message.step)) return null;
    return 'done';
  };
  const onMessage = (message: ToContent, _sender: unknown, answer: (said: ContentAnswer | null) => void) => {
    if (signal.aborted) return false;
    if (message.type !== 'content/focus') return answer(take(message));
    void focus().then(answer);
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(onMessage);
  });
  // A page that comes back from the back/forward cache has missed every message meanwhile.
  window.addEventListener('pageshow', (event) => event.persisted && event.isTrusted && void hello(false), {
    signal,
  });
  let movedTo = '';
  // An in-page move may lead into a desk, or out of it.
  onMove(window, signal, () => {
    const { href } = window.location;
    moved ||= href !== began;
    // One move comes as several events, and some pages replace their entry while they scroll.
    if (href === movedTo) return;
    movedTo = href;
    if (!desk || restOf(new URL(window.location.href), desk) === null) void hello(true);
  });
  void hello(false);
}
