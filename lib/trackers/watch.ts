import { onMove } from '../desks/moves';
import { observeWithFrames } from '../desks/observe';
import { createSchedule } from '../desks/schedule';
import { createTeller } from '../desks/teller';
import type { TrackerHere } from './config';
import { issueAt } from './issue';
import { linksIn } from './links';
import { createLinkSettler } from './settle';

/** What a tracker's page shows: its issue and where that links to; no links yet while the page is being drawn. */
export interface Linking {
  issue: string;
  hrefs: string[] | null;
}

export interface LinkOptions {
  window: Window & typeof globalThis;
  tracker: TrackerHere;
  /** Whether the page is a desk's ticket: then it is the desk's alone. */
  taken(url: URL): boolean;
  /** Called with what differs from the last; `null`: no issue is open. Rejects when it did not arrive. */
  onLinking(linking: Linking | null): void | Promise<void>;
  onChange?(): void;
  signal: AbortSignal;
}

/**
 * Watches a tracker's page for as long as `signal` lives and tells where its open issue links to. It looks at once, at
 * in-page moves, and after changes of the page, as seldom as at a desk's.
 */
export function watchLinks(options: LinkOptions): void {
  const { window, tracker, taken, onLinking, onChange, signal } = options;
  const { document } = window;
  const origins = new Set(tracker.desks);
  const schedule = createSchedule(window, () => look(), signal);
  const settle = createLinkSettler(tracker.type);
  const tell = createTeller(onLinking, schedule, signal);

  const look = () => {
    if (signal.aborted) return;
    schedule.began();
    const url = new URL(window.location.href);
    const issue = taken(url) ? null : issueAt(url, tracker);
    const { hrefs, again } = settle(issue, linksIn(document, origins), window.performance.now());
    schedule.ended();
    onChange?.();
    tell(issue === null ? null : { issue, hrefs });
    if (again !== null) schedule.in(again);
  };
  observeWithFrames(document, { attributes: ['href'] }, schedule.changed, signal);
  // The last issue's links are gone at once, before the page has drawn the next one.
  onMove(window, signal, look);
  look();
}
