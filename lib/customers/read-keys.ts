import type { Database } from '../store/db';
import { aliasRowSchema, parseRows } from '../store/rows';
import { byStrength, isPersonKey } from './keys';

/** The aliases of a record that say who somebody is, strongest first. */
export async function readKeys(db: Database, id: string): Promise<string[]> {
  const rows = parseRows(aliasRowSchema, await db.aliases.where('customerId').equals(id).toArray());
  return rows
    .map(({ key }) => key)
    .filter(isPersonKey)
    .sort(byStrength);
}
