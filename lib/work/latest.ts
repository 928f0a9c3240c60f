/**
 * Answers a function that reads anew, and hands what was read to `use` unless a later call has overtaken it meanwhile.
 * Rejects with what `read` rejects with, overtaken or not.
 */
export function latest<T>(read: () => Promise<T>, use: (value: T) => void): () => Promise<void> {
  let turn = 0;
  return async () => {
    const mine = ++turn;
    const value = await read();
    if (mine === turn) use(value);
  };
}
