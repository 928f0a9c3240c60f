import { isAlive } from '../messages/alive';
import type { TrackerHere } from '../trackers/config';
import { providedLinks } from '../trackers/provide';
import type { Dock } from './dock';
import type { Reporter } from './reporter';
import type { Showing } from './showing';

interface Options {
  window: Window & typeof globalThis;
  tracker: TrackerHere;
  /** Whether the page is a desk's ticket. */
  taken(url: URL): boolean;
  report: Reporter;
  showing: Showing;
  dock: Dock;
  appear(): Promise<void>;
  stop(): void;
  signal: AbortSignal;
}

/** Tells what a tracker's issue links to. The sidebar stands there only while that is at least one ticket or customer. */
export function followLinks(options: Options): void {
  const { window, tracker, taken, report, showing, dock, appear, stop, signal } = options;
  providedLinks()?.({
    window,
    tracker,
    taken,
    signal,
    onChange: () => dock.check(),
    async onLinking(linking) {
      if (!isAlive()) return stop();
      // A desk's ticket on the same page is the desk's to tell.
      if (!linking && showing.now === 'ticket') return;
      const leave = () => {
        if (showing.now === 'ticket') return;
        showing.now = null;
        dock.remove();
      };
      if (linking) showing.now = 'links';
      else leave();
      try {
        const any = await report.linked(linking ? linking.hrefs : []);
        if (signal.aborted || !linking?.hrefs) return;
        if (any) await appear();
        else leave();
      } catch (error) {
        // What is on screen belongs to what was linked before.
        if (!signal.aborted) leave();
        throw error;
      }
    },
  });
}
