/** Whether policy keeps the agent from changing a list of the pack, as a whole. */
export const isLocked = (locks: readonly string[], list: string): boolean =>
  locks.some((lock) => lock === '*' || lock === list);
