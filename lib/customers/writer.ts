import type { Person } from '../desks/desk';
import type { TicketRef } from '../messages/protocol';
import type { Source } from '../pack/pack';
import type { Database } from '../store/db';
import { aliasRowSchema, customerRowSchema, parseRow, withIndexes, type CustomerRow } from '../store/rows';
import { withRoom } from '../store/room';
import { importedId } from './customer';
import { aliasKeys, decidingKey } from './keys';
import { nextAnswer, type NewAnswer } from './new-answer';
import { readKeys } from './read-keys';

/** A person without address, desk id or external id cannot be kept: nothing would ever find them again. */
export class NamelessPersonError extends Error {
  override name = 'NamelessPersonError';
  constructor() {
    super('a person needs an address or an id to be remembered');
  }
}

/**
 * Remembers that `person` is the customer of `ticket` and answers their record, made where there was none. The only
 * writer of customers, aliases and tickets; the background alone calls it. Where nothing can be kept, memory holds it.
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
  await db.opened;
  const held = db.held.find(deciding);
  const told = {
    updatedAt: now,
    usedAt: now,
    ...(person.name && { name: person.name }),
    ...(person.email && { email: person.email }),
    ...(person.externalId && { externalId: person.externalId }),
  };
  let row: CustomerRow = { ...(held ?? { id: crypto.randomUUID(), answers: {} }), ...told };
  const write = async () => {
    const alias = parseRow(aliasRowSchema, await db.aliases.get(deciding));
    const known = alias
      ? parseRow(customerRowSchema, await db.customers.get(alias.customerId))
      : await onlyImported(db, person);
    if (known) row = { ...known, ...told, answers: withHeld(db, known) };
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
  };
  try {
    await withRoom(db, () => db.transaction('rw', db.customers, db.aliases, db.tickets, write));
    for (const written of [row.id, held?.id]) if (written) db.held.delete(written);
  } catch {
    // No room, or no database: the customer is shown all the same.
    db.held.put(row, [...new Set([...keys, ...(await knownKeys(db, row.id))])]);
  }
  return row;
}

/**
 * Whom a file brought by the company's own id alone: the desk says now whose id it is. Nobody else can be meant by that
 * record, since nothing but the file has ever spoken of it.
 */
async function onlyImported(db: Database, { externalId }: Person): Promise<CustomerRow | undefined> {
  const [key] = aliasKeys({ externalId }, null);
  const alias = key === undefined ? undefined : parseRow(aliasRowSchema, await db.aliases.get(key));
  const row = alias && parseRow(customerRowSchema, await db.customers.get(alias.customerId));
  if (!row || row.name || row.email || Object.keys(row.answers).join() !== importedId) return undefined;
  const [keys, tickets] = await Promise.all([
    readKeys(db, row.id),
    db.tickets.where('customerId').equals(row.id).count(),
  ]);
  return keys.length === 1 && tickets === 0 ? row : undefined;
}

/** What sources said while there was no room for it is newer than what is stored; what was imported never waits there. */
function withHeld(db: Database, { id, answers }: CustomerRow): CustomerRow['answers'] {
  const { [importedId]: _file, ...said } = db.held.get(id)?.answers ?? {};
  return { ...answers, ...said };
}

/** What a record that cannot be written is found by; its notes, choices and tickets hang on that. */
async function knownKeys(db: Database, id: string): Promise<readonly string[]> {
  const stored = await readKeys(db, id).catch(() => []);
  return [...db.held.keysOf(id), ...stored];
}

/** Keeps what sources said, all of it or nothing; nothing where the customer was forgotten meanwhile. */
export async function keepAnswers(
  db: Database,
  customerId: string,
  answers: ReadonlyMap<Source, NewAnswer>,
): Promise<void> {
  if (answers.size === 0) return;
  const merge = (row: CustomerRow) => {
    for (const [source, answer] of answers)
      row.answers[source.id] = nextAnswer(source, row.answers[source.id], answer);
    return withIndexes(row);
  };
  const held = db.held.get(customerId);
  if (held) return db.held.put(merge(held));
  let row: CustomerRow | undefined;
  const write = async () => {
    row = parseRow(customerRowSchema, await db.customers.get(customerId));
    if (row) await db.customers.put(merge(row));
  };
  try {
    await withRoom(db, () => db.transaction('rw', db.customers, write));
  } catch (error) {
    if (!row) throw error;
    const keys = await knownKeys(db, customerId);
    // Another source's answer may have come here meanwhile.
    const first = db.held.get(customerId);
    db.held.put(first ? merge(first) : row, keys);
  }
}

/** Forgets who a ticket was for; the customer's record stays. */
export async function forgetTicket(db: Database, key: string): Promise<void> {
  await db.tickets.delete(key);
}
