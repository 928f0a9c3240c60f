/** Who is on view somewhere: they are not let go, however long ago they were looked at. */
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { aliasKeys } from '../customers/keys';
import type { Database } from '../store/db';
import { aliasRowSchema, parseRows } from '../store/rows';
import { allTabs } from './session';

const key = 'looked-at';
/** More than anybody has open at once. */
const most = 50;
const lookedSchema = v.fallback(v.array(v.string()), []);

const readLooked = async (): Promise<string[]> =>
  v.parse(lookedSchema, (await browser.storage.session.get(key))[key]);

/** Notes that a record was opened by hand: no ticket tells of it. */
export async function noteLooked(id: string): Promise<void> {
  const others = (await readLooked()).filter((other) => other !== id);
  await browser.storage.session.set({ [key]: [id, ...others].slice(0, most) });
}

/** Ids of those on the tickets of all tabs, and of the last that were opened by hand. */
export async function onView(db: Database): Promise<ReadonlySet<string>> {
  const sightings = [...(await allTabs()).values()].flatMap(({ spotted }) => spotted?.sighting ?? []);
  const keys = sightings.flatMap(({ people, desk }) =>
    people.flatMap((person) => aliasKeys(person, desk.url)),
  );
  const [looked, aliases] = await Promise.all([readLooked(), db.aliases.bulkGet(keys)]);
  return new Set([...looked, ...parseRows(aliasRowSchema, aliases).map(({ customerId }) => customerId)]);
}
