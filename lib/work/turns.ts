/**
 * Makes a line in which one work waits for the end of the one before, failed or not. For works of one background, page or
 * frame: unlike the browser's locks it ends with them, so that what an update leaves behind keeps nobody waiting.
 */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
