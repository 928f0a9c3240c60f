import type { DeskConfig } from './config';
import { createConfirmer } from './confirmer';
import type { DeskAdapter, SameOriginGet, Sighting } from './desk';
import { onMove } from './moves';
import { createSettler } from './settle';

export interface WatchOptions {
  window: Window & typeof globalThis;
  desk: DeskConfig;
  adapter: DeskAdapter;
  get: SameOriginGet;
  /** Called with each sighting that differs from the last; `null`: no ticket is open. Rejects when it did not arrive. */
  onSighting(sighting: Sighting | null): void | Promise<void>;
  /** Called after each look: the page may have moved its furniture. */
  onChange?(): void;
  signal: AbortSignal;
}

/** Pages change in bursts: one look at the end of each is enough, in ms. */
const burst = 80;
/** After a report that did not arrive: the next try, doubled each time up to the most, in ms. */
const retry = 500;
const retryAtMost = 30_000;

/**
 * Watches a desk's page for as long as `signal` lives and reports what its adapter sees: at once, after in-page
 * moves (pushState, hash, back and forward), and after changes of the DOM. No polling.
 */
export function watchTicket({
  window,
  desk,
  adapter,
  get,
  onSighting,
  onChange,
  signal,
}: WatchOptions): void {
  const { document } = window;
  const settle = createSettler();
  const confirm = createConfirmer(
    adapter,
    desk,
    get,
    () => look(),
    () => window.performance.now(),
  );
  let timer: number | undefined;
  let burstBegan: number | undefined;
  let reported: string | undefined;
  let failures = 0;

  const report = (sighting: Sighting | null) => {
    const print = JSON.stringify(sighting);
    if (print === reported) return;
    reported = print;
    Promise.resolve(onSighting(sighting)).then(
      () => {
        failures = 0;
      },
      () => {
        // It did not arrive: what is told next is not "the same as before".
        reported = undefined;
        failures += 1;
        if (!signal.aborted) lookIn(Math.min(retryAtMost, retry * 2 ** failures));
      },
    );
  };
  const look = () => {
    if (signal.aborted) return;
    window.clearTimeout(timer);
    burstBegan = undefined;
    const seen = adapter.read(document, new URL(window.location.href), desk);
    onChange?.();
    if (!seen) return report(null);
    const { sighting, again } = settle(confirm(seen), window.performance.now());
    report(sighting);
    if (again !== null) lookIn(again);
  };
  const lookIn = (delay: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, delay);
  };
  // A page that never rests must not postpone the look for ever.
  const observer = new window.MutationObserver(() => {
    const now = window.performance.now();
    burstBegan ??= now;
    lookIn(Math.max(0, Math.min(burst, burstBegan + 4 * burst - now)));
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    ...(adapter.attributes?.length && { attributes: true, attributeFilter: [...adapter.attributes] }),
  });

  // An in-page move is looked at once, so that the last ticket's customer is gone before the page has drawn.
  onMove(window, signal, look);

  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  look();
}
