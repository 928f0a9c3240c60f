/**
 * The key by which a customer is linked to. Every browser of a team makes the same key of the same customer, so a
 * colleague's link finds whoever was seen there too; and nobody reads an address out of it (docs/decisions/016).
 */
import type { Database } from '../store/db';
import { aliasRowSchema, customerRowSchema, parseRow, parseRows } from '../store/rows';
import { byStrength, isPersonKey, shareAlias } from './keys';

/** Slow on purpose: whoever has a link can only try addresses, one derivation each (OWASP's count for SHA-256, 2023). */
const rounds = 600_000;
const bits = 128;

const utf8 = (text: string) => new TextEncoder().encode(text);

/** @param alias the strongest that is known of the customer @param team of the pack; no secret */
export async function deriveKey(alias: string, team: string): Promise<string> {
  const secret = await crypto.subtle.importKey('raw', utf8(alias), 'PBKDF2', false, ['deriveBits']);
  const salt = utf8(`deskside customer link 1\n${team}`);
  const derived = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    secret,
    bits,
  );
  const text = btoa(String.fromCharCode(...new Uint8Array(derived)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The key of a record, made and kept where it is new; `null` where the record is gone. Keys of an earlier team name stay,
 * so that links that were given away go on. @param isNew called where it was made now
 */
export async function shareKeyOf(
  db: Database,
  id: string,
  team: string,
  derive = deriveKey,
  isNew: () => void = () => undefined,
): Promise<string | null> {
  const rows = parseRows(aliasRowSchema, await db.aliases.where('customerId').equals(id).toArray());
  const strongest = rows
    .map(({ key }) => key)
    .filter(isPersonKey)
    .sort(byStrength)[0];
  if (strongest === undefined) return null;
  const of = JSON.stringify([team, strongest]);
  const known = rows.find((row) => row.of === of);
  if (known) return known.key.slice(shareAlias('').length);
  const key = await derive(strongest, team);
  const kept = await db.transaction('rw', db.customers, db.aliases, async () => {
    // Forgotten meanwhile, or the alias means somebody else by now.
    const [row, alias] = await Promise.all([db.customers.get(id), db.aliases.get(strongest)]);
    if (!parseRow(customerRowSchema, row) || alias?.customerId !== id) return null;
    await db.aliases.put({ key: shareAlias(key), customerId: id, of });
    return key;
  });
  if (kept !== null) isNew();
  return kept;
}
