import type { Pack } from './pack';

/** The one order of keys in every exported pack, so that two exports differ only where the packs do. */
const KEYS = [
  'version team desks trackers agents sources links environments clues audit schemes',
  'within id kind type label name url preset with mint body origins',
  'open reason window before after when desk has environment group icon clue hidden',
  'internal ticket read select attr',
  'list map domains email emails externalId company plan avatar stripeId subject',
  'fields values pattern pointer cards key title mailbox mailboxId secret',
  'headers token sign header prefix hash encoding images ttl timeout credentials',
].flatMap((line) => line.split(' '));

/** Whose keys are the team's own words. */
const FREE = new Set(['with', 'body', 'headers', 'values']);

/** The pack as a file: two spaces, keys in a fixed order, a line break at the end. */
export function exportPack(pack: Pack): string {
  return written(pack);
}

/** One desk as it stands in an exported pack. */
export function exportDesk(desk: object): string {
  return written(desk);
}

const written = (value: object) => `${JSON.stringify(ordered(value, false), null, 2)}\n`;

/** The same with its keys in order. Nothing is left out: a key without a place of its own stands last. */
function ordered(value: unknown, free: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, false));
  if (typeof value !== 'object' || value === null) return value;
  const place = (key: string) => (free || !KEYS.includes(key) ? KEYS.length : KEYS.indexOf(key));
  const entries = Object.entries(value).toSorted(
    ([a], [b]) => place(a) - place(b) || (a < b ? -1 : Number(a > b)),
  );
  return Object.fromEntries(entries.map(([key, child]) => [key, ordered(child, !free && FREE.has(key))]));
}
