import type { CustomerRow } from './rows';

/** More would be a cache of its own; these are for what is on view. */
const most = 50;

/**
 * Customers that the database had no room for, or that it could not be opened for. In memory alone: who is on view is
 * shown all the same, and asked about again next time.
 */
export class Held {
  readonly #rows = new Map<string, { row: CustomerRow; keys: readonly string[] }>();

  get(id: string): CustomerRow | undefined {
    return this.#rows.get(id)?.row;
  }

  keysOf(id: string): readonly string[] {
    return this.#rows.get(id)?.keys ?? [];
  }

  /** Found as the database finds customers: by one of their aliases. */
  find(key: string): CustomerRow | undefined {
    return [...this.#rows.values()].find(({ keys }) => keys.includes(key))?.row;
  }

  put(row: CustomerRow, keys: readonly string[] = this.keysOf(row.id)): void {
    this.#rows.delete(row.id);
    this.#rows.set(row.id, { row, keys });
    for (const oldest of this.#rows.keys()) {
      if (this.#rows.size <= most) break;
      this.#rows.delete(oldest);
    }
  }

  delete(id: string): void {
    this.#rows.delete(id);
  }

  clear(): void {
    this.#rows.clear();
  }
}
