/** Whether policy keeps the agent from changing a list of the pack, as a whole; `null` while nobody knows what it locks. */
export const isLocked = (locks: readonly string[] | null, list: string): boolean | null =>
  locks && locks.some((lock) => lock === '*' || lock === list);
