/** The extension's database from outside of its code, in a page of the extension that runs none of it. */
import type { Pane, Session } from '../../harness/driver.ts';

/** The part of the extension API that the page functions below use. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { session: { get(): Promise<Record<string, unknown>> } };
};

/** Runs `act` in such a page: the manifest, shown as text. */
export async function inExtension<R>(session: Session, act: (page: Pane) => Promise<R>): Promise<R> {
  const page = await session.extensionTab('manifest.json');
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

/** What the background answers to a page of the extension. */
export const say = (session: Session, type: string, payload: object): Promise<unknown> =>
  inExtension(session, (page) =>
    page.evaluate((message) => chrome.runtime.sendMessage(message), { type, payload }),
  );

/** What the background knows of tabs, as one text. */
export const knownOfTabs = (session: Session): Promise<string> =>
  inExtension(session, (page) =>
    page.evaluate(async () => JSON.stringify(await chrome.storage.session.get())),
  );

/** Puts a database in the place of the extension's own, whoever has that open. */
export const replaceDatabase = (
  session: Session,
  what: { version: number; customers: number },
): Promise<void> => inExtension(session, (page) => page.evaluate(writeOld, what));

/** Sets when customers were last looked at, by address. */
export const setUsedAt = (session: Session, used: Record<string, number>): Promise<void> =>
  inExtension(session, (page) => page.evaluate(ageCustomers, used));

// The functions below run in the extension's page: each must stand alone.

/** Customers as version 1 wrote them, in its schema. Dexie counts versions by tens. */
async function writeOld({ version, customers }: { version: number; customers: number }): Promise<void> {
  // Both are asked for at once, so that nobody comes in between: requests are answered in their order.
  indexedDB.deleteDatabase('deskside');
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('deskside', version);
    request.onupgradeneeded = () => {
      const made = request.result;
      made.createObjectStore('customers', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
      made.createObjectStore('aliases', { keyPath: 'key' }).createIndex('customerId', 'customerId');
      const tickets = made.createObjectStore('tickets', { keyPath: 'key' });
      tickets.createIndex('[customerId+seenAt]', ['customerId', 'seenAt']);
      tickets.createIndex('seenAt', 'seenAt');
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('not opened'));
  });
  const change = db.transaction(['customers', 'aliases', 'tickets'], 'readwrite');
  for (let n = 0; n < customers; n += 1) {
    const id = `old-${n}`;
    const email = `old.${n}@example.com`;
    change.objectStore('customers').put({
      id,
      answers: {
        crm: {
          print: '["https://crm.example/{{customer.email}}",{"plan":"/plan"},null]',
          status: 'ok',
          facts: { externalId: `OLD-${n}`, company: 'Engines', plan: 'Pro' },
          fetchedAt: 1_700_000_000_000,
        },
      },
      updatedAt: 1_700_000_000_000 + n,
      name: `Olga Old${n}`,
      email,
    });
    change.objectStore('aliases').put({ key: `email:${email}`, customerId: id });
    change.objectStore('tickets').put({
      key: `custom:earlier-${n}`,
      id: `earlier-${n}`,
      url: `https://desk.example/tickets/earlier-${n}`,
      firstHand: true,
      subject: `Seen by version 1 (${n})`,
      customerId: id,
      person: { hook: 'slot', email, name: `Olga Old${n}`, role: 'requester' },
      seenAt: 1_700_000_000_000 + n,
    });
  }
  await new Promise<void>((done, failed) => {
    change.oncomplete = () => done();
    change.onabort = () => failed(change.error ?? new Error('aborted'));
  });
  db.close();
}

async function ageCustomers(used: Record<string, number>): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('deskside');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('not opened'));
  });
  const change = db.transaction('customers', 'readwrite');
  const store = change.objectStore('customers');
  const all = store.getAll();
  all.onsuccess = () => {
    for (const row of all.result as { email?: string }[]) {
      const usedAt = row.email === undefined ? undefined : used[row.email];
      if (usedAt !== undefined) store.put({ ...row, usedAt });
    }
  };
  await new Promise<void>((done, failed) => {
    change.oncomplete = () => done();
    change.onabort = () => failed(change.error ?? new Error('aborted'));
  });
  db.close();
}
