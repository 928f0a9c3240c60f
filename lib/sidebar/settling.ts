/**
 * The moment after somebody else has come on view. A finger that is on its way to a link was aimed at what stood there
 * before; nobody reads a name and presses within that time. So links take no press until it is over.
 */
import type { OnView } from './on-view';

/** About what it takes to see that something has changed, and to hold back: 200 to 300 ms. */
export const settlingMs = 300;

/**
 * @param told begins the moment, and ends it
 * @returns to be told who is on view, whenever that may have changed
 */
export function watchSettling(told: (settling: boolean) => void): (now: OnView | null) => void {
  let last: OnView | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (now) => {
    if (!now) return;
    const another = last !== null && isAnother(last, now);
    last = now;
    if (!another) return;
    clearTimeout(timer);
    timer = setTimeout(told, settlingMs, false);
    told(true);
  };
}

/** Another ticket of the same customer is no other customer, and nor are they once their account is known. */
const isAnother = (before: OnView, now: OnView): boolean =>
  before.person !== now.person || (before.accounts !== '' && before.accounts !== now.accounts);
