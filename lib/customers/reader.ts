import type { Source } from '../pack/pack';
import type { Database } from '../store/db';
import { customerRowSchema, parseRow, parseRows, ticketRowSchema, aliasRowSchema } from '../store/rows';
import { byStrength, decidingKey, isPersonKey, shareAlias } from './keys';
import { toRecord } from './record';
import { searchCustomers } from './search';
import type { CustomerStore } from './store';

const ticketLimit = 10;

/** `CustomerStore` over IndexedDB: in the background, in extension tabs, and in frames that may open it. */
export function createReader(
  db: Database,
  sources: () => Promise<readonly Source[]>,
  now: () => number = Date.now,
): CustomerStore {
  const record = async (id: string) => {
    const held = db.held.get(id);
    if (held) {
      const keys = [...db.held.keysOf(id)].sort(byStrength);
      return toRecord(held, { tickets: [], keys, related: [], chosen: {} }, await sources(), now());
    }
    const row = parseRow(customerRowSchema, await db.customers.get(id));
    if (!row) return null;
    const tickets = await db.tickets
      .where('[customerId+seenAt]')
      .between([id, -Infinity], [id, Infinity])
      .reverse()
      .limit(ticketLimit)
      .toArray();
    const keys = parseRows(aliasRowSchema, await db.aliases.where('customerId').equals(id).toArray());
    const beside = {
      tickets: parseRows(ticketRowSchema, tickets),
      keys: keys
        .map(({ key }) => key)
        .filter(isPersonKey)
        .sort(byStrength),
      related: [],
      chosen: {},
    };
    return toRecord(row, beside, await sources(), now());
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
