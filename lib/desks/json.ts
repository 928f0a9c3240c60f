/** Guarded reading of desks' JSON answers: whatever a server says, nothing here throws. */

export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at `key`, or `null` where `value` is none or holds none there. */
export function fieldsIn(value: unknown, key: string): Fields | null {
  const found = isFields(value) && Object.hasOwn(value, key) ? value[key] : null;
  return isFields(found) ? found : null;
}

/** The list at `key`, or `null`. */
export function listIn(value: unknown, key: string): unknown[] | null {
  const found = isFields(value) && Object.hasOwn(value, key) ? value[key] : null;
  return Array.isArray(found) ? (found as unknown[]) : null;
}

/** The trimmed text at `key`, whole: half a key is somebody else's. `''` for everything else. */
export function textIn(value: unknown, key: string): string {
  const found = isFields(value) && Object.hasOwn(value, key) ? value[key] : null;
  return typeof found === 'string' ? found.trim() : '';
}

/** A whole positive number, or text that is not empty, as text: how desks write ids. `''` for everything else. */
export function idIn(value: unknown, key: string): string {
  const found = isFields(value) && Object.hasOwn(value, key) ? value[key] : null;
  return Number.isSafeInteger(found) && Number(found) > 0 ? String(found) : textIn(value, key);
}
