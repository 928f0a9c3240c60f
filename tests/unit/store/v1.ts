/**
 * A database as version 1 wrote it, by the browser's own API: no code of today has a part in it. Dexie counts versions
 * by tens.
 */
import { withNative } from './native';

export const desk = 'https://rt.example/';

/** A customer as version 1's `remember` and `keepAnswer` left one. */
export const customerV1 = (n: number) => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  answers: {
    crm: {
      print: '["https://crm.example/{{customer.email}}",{"plan":"/plan"},null]',
      status: 'ok',
      facts: {
        externalId: `CUST-${n}`,
        company: `Acme ${n % 100}`,
        plan: 'Pro',
        stripeId: `cus_${n}`,
        fields: [{ label: 'Plan', value: 'Pro' }],
        values: { region: 'eu' },
      },
      fetchedAt: 1_000_000 + n,
    },
  },
  updatedAt: 1_000_000 + n,
  name: `Ada Number${n}`,
  email: `Ada.${n}@Example.com`,
});

export const aliasesV1 = (n: number) => {
  const { id } = customerV1(n);
  return [
    { key: `email:ada.${n}@example.com`, customerId: id },
    { key: `desk:${desk}#${n}`, customerId: id },
  ];
};

export const ticketV1 = (n: number) => ({
  key: `rt:${desk}#${n}`,
  id: String(n),
  url: `${desk}Ticket/Display.html?id=${n}`,
  firstHand: true,
  subject: `Cannot log in ${n}`,
  customerId: customerV1(n).id,
  person: {
    hook: 'slot',
    email: `Ada.${n}@Example.com`,
    name: `Ada Number${n}`,
    deskId: String(n),
    role: 'requester',
  },
  seenAt: 1_000_000 + n,
});

/** Writes a version 1 with `count` customers, and whatever `more` puts there. */
export const writeV1 = (
  name: string,
  count: number,
  more: (store: (of: string) => IDBObjectStore) => void = () => undefined,
): Promise<void> =>
  withNative(
    name,
    10,
    (db) => {
      const customers = db.createObjectStore('customers', { keyPath: 'id' });
      customers.createIndex('updatedAt', 'updatedAt');
      const aliases = db.createObjectStore('aliases', { keyPath: 'key' });
      aliases.createIndex('customerId', 'customerId');
      const tickets = db.createObjectStore('tickets', { keyPath: 'key' });
      tickets.createIndex('[customerId+seenAt]', ['customerId', 'seenAt']);
      tickets.createIndex('seenAt', 'seenAt');
    },
    (store) => {
      for (let n = 0; n < count; n += 1) {
        store('customers').put(customerV1(n));
        for (const alias of aliasesV1(n)) store('aliases').put(alias);
        store('tickets').put(ticketV1(n));
      }
      more(store);
    },
  );
