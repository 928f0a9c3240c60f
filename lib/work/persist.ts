const wait = (ms: number) => new Promise<void>((end) => void setTimeout(end, ms));

/**
 * Does a work, and after each of `pauses` (ms) again if it failed. Rejects with the last failure, once the pauses are used
 * up or `stays` says that nobody is interested any more.
 */
export async function persist<T>(
  work: () => Promise<T>,
  pauses: readonly number[],
  stays: () => boolean = () => true,
): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      if (!stays()) throw error;
      await wait(pause);
      if (!stays()) throw error;
    }
  }
  return work();
}
