import type { Person } from '../desks/desk';
import type { TicketRef } from '../messages/protocol';
import type { Database } from '../store/db';
import {
  aliasRowSchema,
  customerRowSchema,
  parseRow,
  withIndexes,
  type CustomerRow,
  type StoredAnswer,
} from '../store/rows';
import { aliasKeys, decidingKey } from './keys';

/** A person without address, desk id or external id cannot be kept: nothing would ever find them again. */
export class NamelessPersonError extends Error {
  override name = 'NamelessPersonError';
  constructor() {
    super('a person needs an address or an id to be remembered');
  }
}

/**
 * Remembers that `person` is the customer of `ticket` and answers their record, made where there was none. The only
 * writer of customers, aliases and tickets; the background alone calls it.
 */
export async function remember(
  db: Database,
  person: Person,
  deskUrl: string,
  ticket: TicketRef | null,
  now: number,
): Promise<CustomerRow> {
  const keys = aliasKeys(person, deskUrl);
  const deciding = decidingKey(person, deskUrl);
  if (!deciding) throw new NamelessPersonError();
  return db.transaction('rw', db.customers, db.aliases, db.tickets, async () => {
    const alias = parseRow(aliasRowSchema, await db.aliases.get(deciding));
    const known = alias && parseRow(customerRowSchema, await db.customers.get(alias.customerId));
    const row: CustomerRow = {
      ...(known ?? { id: crypto.randomUUID(), answers: {} }),
      updatedAt: now,
      usedAt: now,
      ...(person.name && { name: person.name }),
      ...(person.email && { email: person.email }),
      ...(person.externalId && { externalId: person.externalId }),
    };
    await db.customers.put(withIndexes(row));
    await db.aliases.bulkPut(keys.map((key) => ({ key, customerId: row.id })));
    if (ticket) {
      const { role: _role, ambiguous: _ambiguous, ...plain } = person;
      await db.tickets.put({
        ...ticket,
        customerId: row.id,
        person: { ...plain, role: 'requester' },
        seenAt: now,
      });
    }
    return row;
  });
}

/** Facts, or why there are none this time; `print` says by which request and mapping. */
export type NewAnswer =
  | StoredAnswer
  | (Pick<StoredAnswer, 'print'> & { status: 'failed'; problem: NonNullable<StoredAnswer['problem']> });

/** Keeps what a source said. A failed try keeps the facts that were known, and their age. */
export async function keepAnswer(
  db: Database,
  customerId: string,
  sourceId: string,
  answer: NewAnswer,
): Promise<void> {
  await db.transaction('rw', db.customers, async () => {
    const row = parseRow(customerRowSchema, await db.customers.get(customerId));
    if (!row) return;
    const stored = row.answers[sourceId];
    const before = stored?.print === answer.print ? stored : undefined;
    row.answers[sourceId] = 'facts' in answer ? answer : { ...(before ?? { facts: {} }), ...answer };
    await db.customers.put(withIndexes(row));
  });
}

/** Forgets every customer, alias and ticket. */
export async function forgetAll(db: Database): Promise<void> {
  await db.transaction('rw', db.customers, db.aliases, db.tickets, () =>
    Promise.all([db.customers.clear(), db.aliases.clear(), db.tickets.clear()]),
  );
}

/** Forgets one customer: the record, what it is found by, and its tickets. */
export async function forgetOne(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.customers, db.aliases, db.tickets, () =>
    Promise.all([
      db.customers.delete(id),
      db.aliases.where('customerId').equals(id).delete(),
      db.tickets.where('[customerId+seenAt]').between([id, -Infinity], [id, Infinity]).delete(),
    ]),
  );
}

/** Forgets who a ticket was for; the customer's record stays. */
export async function forgetTicket(db: Database, key: string): Promise<void> {
  await db.tickets.delete(key);
}
