import type { Schedule } from './schedule';

/** After a report that did not arrive: the next try, doubled each time up to the most, in ms. */
const retry = 500;
const retryAtMost = 30_000;

/**
 * Tells what differs from what was told last. What did not arrive is no "same as before": the page is looked at
 * again, and it is told then.
 */
export function createTeller<T>(
  tell: (what: T) => void | Promise<void>,
  schedule: Pick<Schedule, 'in'>,
  signal: AbortSignal,
): (what: T) => void {
  let told: string | undefined;
  let failures = 0;
  return (what) => {
    const print = JSON.stringify(what);
    if (print === told) return;
    told = print;
    Promise.resolve(tell(what)).then(
      () => {
        failures = 0;
      },
      () => {
        told = undefined;
        failures += 1;
        if (!signal.aborted) schedule.in(Math.min(retryAtMost, retry * 2 ** failures));
      },
    );
  };
}
