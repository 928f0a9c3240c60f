import { sameAddress } from '../identity/address';
import type { Database } from '../store/db';
import { wholeOf } from '../store/words';
import type { CustomerFields } from './customer';
import type { CustomerStore } from './store';

/** Records looked into. The index has texts without case and cut: where more share one, nobody is sure. */
const most = 20;

/**
 * The id of the one customer who has exactly this address or id, by what counts on their record: the desk's word, what the
 * pack's sources say, and the accounts that were chosen. `null` for none, and for several.
 */
export async function exactCustomer(
  db: Database,
  get: CustomerStore['get'],
  text: string,
): Promise<string | null> {
  const wanted = text.trim();
  if (wanted === '') return null;
  const ids = await db.customers
    .where('words')
    .equals(wholeOf(wanted))
    .limit(most + 1)
    .primaryKeys();
  if (ids.length > most) return null;
  const records = await Promise.all(ids.map(get));
  const [one, ...more] = records.filter(
    (record) => record && [record, ...record.answers.map(({ facts }) => facts)].some(isNamed(wanted)),
  );
  return one && more.length === 0 ? one.id : null;
}

/** Addresses have no case; ids do. */
const isNamed =
  (wanted: string) =>
  ({ email = '', externalId, stripeId }: CustomerFields): boolean =>
    sameAddress(email, wanted) || externalId === wanted || stripeId === wanted;
