import type { Source } from '../pack/pack';
import type { Database } from '../store/db';
import { customerRowSchema, parseRow, type CustomerRow } from '../store/rows';
import { setAccount, type AccountArea } from './accounts';
import { importedId } from './customer';
import { byStrength } from './keys';
import { readKeys } from './read-keys';
import { accountsIn } from './offered';
import { storedAnswer } from './record';

/** The choice is for something that is not there: the record was forgotten, or the source names others by now. */
export class NoSuchAccountError extends Error {
  override name = 'NoSuchAccountError';
}

/** Whether the source, as the pack has it now, offers this account for the customer. */
function isOffered(row: CustomerRow, sources: readonly Source[], sourceId: string, account: string): boolean {
  const source = sources.find(({ id }) => id === sourceId);
  const stored = source
    ? storedAnswer(row, source)
    : sourceId === importedId
      ? row.answers[importedId]
      : undefined;
  return stored !== undefined && accountsIn(stored).some(({ key }) => key === account);
}

/**
 * Keeps which of a source's accounts a customer is; `null` takes the choice back. What is kept is what was on view: an
 * account that the source does not offer any more is refused.
 */
export async function chooseAccount(
  { db, area, sources }: { db: Database; area: AccountArea; sources: readonly Source[] },
  { id, sourceId, account }: { id: string; sourceId: string; account: string | null },
): Promise<void> {
  const held = db.held.get(id);
  const row = held ?? parseRow(customerRowSchema, await db.customers.get(id));
  if (!row) throw new NoSuchAccountError('this customer is not known any more');
  if (account !== null && !isOffered(row, sources, sourceId, account))
    throw new NoSuchAccountError('the source does not offer this account any more');
  const keys = held ? [...db.held.keysOf(id)].sort(byStrength) : await readKeys(db, id);
  if (keys.length === 0) throw new NoSuchAccountError('nothing finds this customer any more');
  await setAccount(area, keys, sourceId, account);
}
