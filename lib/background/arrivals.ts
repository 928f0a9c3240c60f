/** Which page of a tab said hello last. While one is being answered, the tab may have gone on to another. */

const last = new Map<number, symbol>();

/** Call it as soon as a hello arrives. Answers whether it is still the last one of its tab. */
export function arrival(tabId: number): () => boolean {
  const mine = Symbol(tabId.toString());
  last.set(tabId, mine);
  return () => last.get(tabId) === mine;
}
