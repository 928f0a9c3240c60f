/** Why something failed, in the words of whoever threw: for a log, or behind words of our own. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
