/** Pages change in bursts: one look at the end of each is enough, in ms; and the longest that a burst may put one off. */
const burst = 80;
const longestBurst = 4 * burst;
/** Of all time, at most a tenth goes into looking, however much a page changes and however long a look takes. */
const share = 10;

export interface Schedule {
  /** The page changed. */
  changed(): void;
  /** Looks once more in `delay` ms, or earlier. */
  in(delay: number): void;
  began(): void;
  ended(): void;
}

/**
 * Decides when the page is looked at again. Looks after changes wait for the end of a burst, never longer than the
 * longest one, and never so short after the last look that looking would take more than its share of the time: a page
 * that changes without rest costs a bounded number of looks, each of them however slow.
 */
export function createSchedule(window: Window, look: () => void, signal: AbortSignal): Schedule {
  let timer: number | undefined;
  let due = Infinity;
  let burstBegan: number | undefined;
  let lookBegan = -Infinity;
  let notBefore = -Infinity;
  const now = () => window.performance.now();

  const at = (time: number) => {
    window.clearTimeout(timer);
    due = time;
    timer = window.setTimeout(look, Math.max(0, time - now()));
  };
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  return {
    changed() {
      const time = now();
      burstBegan ??= time;
      at(Math.max(Math.min(time + burst, burstBegan + longestBurst), notBefore));
    },
    in(delay) {
      const time = now() + delay;
      if (time < due) at(time);
    },
    began() {
      window.clearTimeout(timer);
      due = Infinity;
      burstBegan = undefined;
      lookBegan = now();
    },
    ended() {
      const time = now();
      notBefore = time + (time - lookBegan) * (share - 1);
    },
  };
}
