/** IndexedDB as browsers have it, without Dexie. */
export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });

/** Opens a version, makes its stores where it is new, writes, and closes. */
export async function withNative(
  name: string,
  version: number,
  create: (db: IDBDatabase) => void,
  write: (store: (of: string) => IDBObjectStore) => void = () => undefined,
): Promise<void> {
  const request = indexedDB.open(name, version);
  request.addEventListener('upgradeneeded', () => create(request.result));
  const db = await settled(request);
  const change = db.transaction([...db.objectStoreNames], 'readwrite');
  write((of) => change.objectStore(of));
  await new Promise<void>((done, failed) => {
    change.addEventListener('complete', () => done());
    change.addEventListener('abort', () => failed(change.error ?? new Error('aborted')));
  });
  db.close();
}

/** Every row of every store, as they lie there. */
export async function allRows(name: string): Promise<Record<string, unknown[]>> {
  const db = await settled(indexedDB.open(name));
  const rows = await Promise.all(
    [...db.objectStoreNames].map(
      async (store) => [store, await settled(db.transaction(store).objectStore(store).getAll())] as const,
    ),
  );
  db.close();
  return Object.fromEntries(rows);
}
