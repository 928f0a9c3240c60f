import type { DeskConfig } from '../desks/config';
import { deskAt, restOf } from '../desks/match';
import type { TrackerConfig } from './config';
import { mayTrackAt } from './products';

/** The tracker that a page belongs to. Where addresses nest, the innermost wins. */
function trackerAt(url: URL, trackers: readonly TrackerConfig[]): TrackerConfig | null {
  const [first] = trackers
    .filter(({ type }) => mayTrackAt(type, url.hostname))
    .map((tracker) => ({ tracker, rest: restOf(url, tracker)?.length }))
    .filter((found): found is { tracker: TrackerConfig; rest: number } => found.rest !== undefined)
    .sort((a, b) => a.rest - b.rest);
  return first?.tracker ?? null;
}

/**
 * What a page belongs to. Where the addresses of a desk and a tracker nest, the innermost alone counts; where they are
 * the same (Jira), both: the desk has the pages that are its tickets by their address, the tracker the others.
 */
export function placeAt(
  url: URL,
  desks: readonly DeskConfig[],
  trackers: readonly TrackerConfig[],
): { desk: DeskConfig | null; tracker: TrackerConfig | null } {
  const desk = deskAt(url, desks);
  const tracker = trackerAt(url, trackers);
  if (!desk || !tracker) return { desk, tracker };
  const toDesk = restOf(url, desk)?.length ?? 0;
  const toTracker = restOf(url, tracker)?.length ?? 0;
  return {
    desk: toDesk <= toTracker ? desk : null,
    tracker: toTracker <= toDesk ? tracker : null,
  };
}
