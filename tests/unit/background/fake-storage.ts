/** Events and storage areas as browsers have them, in memory. */

/** Nothing in a browser is done at once. */
export const turn = () => Promise.resolve();

export function event<A extends unknown[]>() {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    listeners,
    addListener: (listener: (...args: A) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => unknown) => void listeners.delete(listener),
    emit: (...args: A) => [...listeners].map((listener) => listener(...args)),
  };
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** One storage area. What goes in and comes out is a copy, and every call takes its time, as in a browser. */
export function area() {
  const items = new Map<string, unknown>();
  const onChanged = event<[Changes]>();
  const write = (key: string, newValue: unknown) => {
    const oldValue = items.get(key);
    if (newValue === undefined) items.delete(key);
    else items.set(key, structuredClone(newValue));
    onChanged.emit({ [key]: { oldValue, newValue } });
  };
  return {
    items,
    onChanged,
    async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
      await turn();
      const all = [...items].filter(([key]) => keys === null || [keys].flat().includes(key));
      return structuredClone(Object.fromEntries(all));
    },
    async set(values: Record<string, unknown>): Promise<void> {
      await turn();
      for (const [key, value] of Object.entries(values)) write(key, value);
    },
    async remove(keys: string | string[]): Promise<void> {
      await turn();
      for (const key of [keys].flat()) write(key, undefined);
    },
  };
}
