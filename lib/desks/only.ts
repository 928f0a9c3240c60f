/** The one value that all `values` are; `null` for none, and for two that differ: the first is not the right one. */
export function only<T>(values: Iterable<T>): T | null {
  const [value, ...others] = new Set(values);
  return value !== undefined && others.length === 0 ? value : null;
}

/** The same for addresses, of which two that differ in case alone are one. As first written. */
export function onlyAddress(addresses: readonly string[]): string | null {
  return only(addresses.map((address) => address.toLowerCase())) === null ? null : (addresses[0] ?? null);
}
