/** One life of Deskside in one page: from saying hello to the end of the extension, the permission or the pack. */
import { browser } from '@wxt-dev/browser';
import { adapterFor } from '../desks/registry';
import type { Sighting } from '../desks/desk';
import { createSameOriginGet } from '../desks/same-origin';
import { watchTicket } from '../desks/watch';
import { isAlive } from '../messages/alive';
import { ask } from '../messages/ask';
import type { Layout } from '../messages/layout';
import type { ToContent } from '../messages/protocol';
import { createDock, keepLayout } from './dock';

/** Resolves when the page has settled: a frame mounted earlier would delay the page's own `load`. */
async function settled(window: Window, signal: AbortSignal): Promise<void> {
  if (window.document.readyState !== 'complete') {
    await new Promise((done) => window.addEventListener('load', done, { once: true, signal }));
  }
  await new Promise<void>((done) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => done(), { timeout: 300 });
    else setTimeout(done);
  });
}

/** Starts in this page; `onEnd` is called when this life has ended. Never throws: a page must not notice us. */
export function run(window: Window & typeof globalThis, onEnd: () => void): void {
  const life = new AbortController();
  const { signal } = life;
  let session = new AbortController();
  let layout: Layout | null = null;
  let watched: string | undefined;

  const setLayout = (next: Layout) => {
    layout = next;
    void dock.show(next);
    void keepLayout(next).catch(() => undefined);
  };
  let failed = false;
  const dock = createDock(window, {
    onLayout: setLayout,
    onFrameless() {
      failed = true;
      void ask('desk/frameless', {}).catch(() => undefined);
    },
    onDeath: () => stop(),
  });

  const stop = () => {
    life.abort();
    session.abort();
    dock.remove();
    onEnd();
  };

  /** `again`: the pack or a permission changed; where this page's desk did not, everything stays as it is. */
  const begin = async (again: boolean) => {
    const before = session;
    const hello = await ask('desk/hello', { url: window.location.href, again }).catch(() => null);
    if (signal.aborted || session !== before) return;
    const desk = JSON.stringify(hello?.desk ?? null);
    if (again && desk === watched) return;
    watched = desk;
    session.abort();
    session = new AbortController();
    const own = session.signal;
    dock.remove();
    failed = false;
    layout = hello?.desk ? hello.layout : null;
    const adapter = hello?.desk && adapterFor(hello.desk.type);
    if (!hello?.desk || !adapter) return;
    const onSighting = (sighting: Sighting | null) => {
      if (!isAlive()) return stop();
      const at = window.performance.timeOrigin + window.performance.now();
      void ask('desk/sighting', { sighting, url: window.location.href, at }).catch(() => undefined);
      if (sighting && layout && !dock.shown && !failed) {
        void settled(window, own).then(() => {
          if (!own.aborted && layout && !dock.shown && !failed) void dock.show(layout);
        });
      }
      dock.check();
    };
    watchTicket({
      window,
      desk: hello.desk,
      adapter,
      get: createSameOriginGet(window.location.origin, own),
      onSighting,
      onChange: () => dock.check(),
      signal: own,
    });
  };

  const onMessage = (message: ToContent, _sender: unknown, answer: (here: boolean) => void) => {
    if (signal.aborted) return;
    if (message.type === 'content/again') void begin(true);
    else if (message.type === 'content/claimed') dock.claimed(message.nonce);
    else if (message.type === 'content/layout') {
      layout = message.layout;
      if (dock.shown) void dock.show(layout);
    } else if (message.type === 'content/toggle') {
      if (!layout) return;
      setLayout({ ...layout, open: dock.shown ? !layout.open : true });
    } else return;
    answer(true);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(onMessage);
  });
  // A page that comes back from the back/forward cache has missed every message meanwhile.
  window.addEventListener('pageshow', (event) => event.persisted && event.isTrusted && void begin(false), {
    signal,
  });
  void begin(false);
}
