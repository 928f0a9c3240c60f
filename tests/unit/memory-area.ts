/** A storage area in memory. What goes in and comes out is a copy, and every call takes its turn, as in a browser. */
export function createArea(items: Record<string, unknown> = {}) {
  const kept = new Map(Object.entries(items));
  return {
    kept,
    async get(keys?: string | string[] | Record<string, unknown> | null): Promise<Record<string, unknown>> {
      await Promise.resolve();
      const wanted = typeof keys === 'string' || Array.isArray(keys) ? [keys].flat() : null;
      const found = [...kept].filter(([key]) => !wanted || wanted.includes(key));
      return structuredClone(Object.fromEntries(found));
    },
    async set(values: Record<string, unknown>): Promise<void> {
      await Promise.resolve();
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
    },
    async remove(keys: string | string[]): Promise<void> {
      await Promise.resolve();
      for (const key of [keys].flat()) kept.delete(key);
    },
  };
}

export type MemoryArea = ReturnType<typeof createArea>;
