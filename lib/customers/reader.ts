import type { Source } from '../pack/pack';
import type { Database } from '../store/db';
import {
  customerRowSchema,
  parseRow,
  parseRows,
  ticketRowSchema,
  aliasRowSchema,
  type TicketRow,
} from '../store/rows';
import { chosenAccounts, type AccountArea } from './accounts';
import type { CustomerRecord } from './customer';
import { byStrength, decidingKey, shareAlias } from './keys';
import { readKeys } from './read-keys';
import { toRecord } from './record';
import { readRelated } from './related';
import { searchCustomers } from './search';
import type { CustomerStore } from './store';

const ticketLimit = 10;

/**
 * `CustomerStore` over IndexedDB: in the background, in extension tabs, and in frames that may open it. `local` is
 * `storage.local`, where the agent's choices are.
 */
export function createReader(
  db: Database,
  sources: () => Promise<readonly Source[]>,
  local: Pick<AccountArea, 'get'>,
  now: () => number = Date.now,
): CustomerStore {
  const record = async (id: string): Promise<CustomerRecord | null> => {
    const held = db.held.get(id);
    const [stored, tickets, keys, pack] = await Promise.all([
      held ?? db.customers.get(id),
      held ? readTickets(db, id).catch(() => []) : readTickets(db, id),
      held ? [...db.held.keysOf(id)].sort(byStrength) : readKeys(db, id),
      sources(),
    ]);
    const row = parseRow(customerRowSchema, stored);
    if (!row) return null;
    const known = toRecord(row, { tickets, keys, chosen: await chosenAccounts(local, keys) }, pack, now());
    return held ? known : { ...known, related: await readRelated(db, { row, record: known, sources: pack }) };
  };
  return {
    async open(person, deskUrl) {
      const key = decidingKey(person, deskUrl);
      const held = key && db.held.find(key);
      if (held) return record(held.id);
      const alias = key && parseRow(aliasRowSchema, await db.aliases.get(key));
      return alias ? record(alias.customerId) : null;
    },
    async get(key) {
      const known = await record(key);
      if (known) return known;
      const shared = parseRow(aliasRowSchema, await db.aliases.get(shareAlias(key)));
      return shared ? record(shared.customerId) : null;
    },
    async ticket(key) {
      const row = parseRow(ticketRowSchema, await db.tickets.get(key));
      if (!row?.firstHand) return null;
      return { person: row.person, at: row.seenAt, ...(row.subject && { subject: row.subject }) };
    },
    search: (text) => searchCustomers(db, text),
  };
}

/** The last tickets of a customer that were seen in this browser, newest first. */
async function readTickets(db: Database, id: string): Promise<TicketRow[]> {
  const seen = db.tickets.where('[customerId+seenAt]').between([id, -Infinity], [id, Infinity]);
  return parseRows(ticketRowSchema, await seen.reverse().limit(ticketLimit).toArray());
}
