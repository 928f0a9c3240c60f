/** Puts customers into the extension's own database, in bulk and as the extension writes them. */
import type { Session } from '../harness/driver.ts';

/** How many in one transaction. */
const batch = 2_000;

/** The nth customer's address. A company has four people, however many customers there are. */
export const emailOf = (n: number): string => `rosa.${n}@company${Math.floor(n / 4)}.example`;

/** Writes the customers from `first` up to `to`, each with aliases, every third with a ticket. */
export async function fill(session: Session, first: number, to: number, deskUrl: string): Promise<void> {
  // The manifest, shown as text: a page of the extension that runs none of its code.
  const page = await session.extensionTab('manifest.json');
  const started = Date.now();
  for (let from = first; from < to; from += batch) {
    await page.evaluate(writeCustomers, { from, to: Math.min(from + batch, to), deskUrl });
    if (from % 50_000 === 0 && from > first) {
      const minutes = (Date.now() - started) / 60_000;
      console.log(`  ${session.browser}: ${from} of ${to} after ${minutes.toFixed(1)} min`);
    }
  }
  await page.close();
}

/** Runs in the page: it must stand alone. Rows as `remember`, `keepAnswers` and `withIndexes` leave them. */
async function writeCustomers({
  from,
  to,
  deskUrl,
}: {
  from: number;
  to: number;
  deskUrl: string;
}): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('deskside');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('the database would not open'));
  });
  const change = db.transaction(['customers', 'aliases', 'tickets'], 'readwrite', { durability: 'relaxed' });
  const customers = change.objectStore('customers');
  const aliases = change.objectStore('aliases');
  const tickets = change.objectStore('tickets');
  for (let n = from; n < to; n += 1) {
    const company = Math.floor(n / 4);
    const domain = `company${company}.example`;
    const email = `rosa.${n}@${domain}`;
    // Ids spread over the keys as random ones do, and can be told from n.
    const id = `${Math.imul(n, 0x9e3779b1) >>> 0}-bench-${n}`;
    const at = 1_700_000_000_000 + n;
    customers.put({
      id,
      answers: {
        crm: {
          print:
            '["json","https://crm.example/customers?email={{customer.email}}",{"plan":"/plan"},null,null]',
          status: 'ok',
          facts: {
            name: `Rosa Number${n}`,
            email,
            externalId: `CUST-${n}`,
            company: `Company ${company}`,
            plan: 'Pro',
            stripeId: `cus_${n}`,
            fields: [
              { label: 'Plan', value: 'Pro' },
              { label: 'Seats', value: String(n % 200) },
              { label: 'Region', value: 'Europe' },
            ],
            values: { region: 'eu', shard: String(n % 16) },
          },
          fetchedAt: at,
        },
      },
      name: `Rosa Number${n}`,
      email,
      updatedAt: at,
      usedAt: at,
      domain,
      words: [
        email,
        'rosa',
        `number${n}`,
        String(n),
        `company${company}`,
        'example',
        `cust-${n}`,
        'cust',
        `cus_${n}`,
        'cus',
        'company',
        String(company),
      ],
    });
    aliases.put({ key: `email:${email}`, customerId: id });
    aliases.put({ key: `external:CUST-${n}`, customerId: id });
    if (n % 3 === 0) {
      tickets.put({
        key: `custom:${n}`,
        id: String(n),
        customerId: id,
        person: { role: 'requester', hook: 'slot', email, name: `Rosa Number${n}` },
        subject: `Question number ${n}`,
        url: `${deskUrl}tickets/${n}`,
        seenAt: at,
        firstHand: true,
      });
    }
  }
  await new Promise<void>((done, failed) => {
    change.oncomplete = () => done();
    change.onabort = () => failed(change.error ?? new Error('the write was aborted'));
  });
  db.close();
}
