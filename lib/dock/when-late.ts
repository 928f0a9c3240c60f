/** How long a frame may load, in ms. */
const loading = 30_000;
/**
 * How long a frame that has loaded may take to come alive: so many ms at least, and so many times as long as it took to load,
 * for on a busy machine all takes longer.
 */
const handshake = 5000;
const share = 5;

/**
 * Calls `late` once, unless `signal` ends before: when the frame, which must not be in the page yet, has had its time to come
 * alive. Its `load` event proves nothing (error pages fire it too), but where an error stands it comes at once.
 */
export function whenLate(frame: HTMLIFrameElement, late: () => void, signal: AbortSignal): void {
  const began = performance.now();
  let timer = setTimeout(late, loading);
  const loaded = () => {
    clearTimeout(timer);
    timer = setTimeout(late, Math.max(handshake, share * (performance.now() - began)));
  };
  frame.addEventListener('load', loaded, { once: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
