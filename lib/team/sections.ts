/** The parts of a pack as layers see them: entries, each of which is one layer's or another's. */
import { baseOf } from '../desks/match';
import { packVersion } from '../pack/migrations/steps';
import type { Pack } from '../pack/pack';
import { below } from '../pack/places';

/** Every key of a pack but its version; another one in `Pack` has to be named here. */
const names = {
  team: true,
  desks: true,
  trackers: true,
  agents: true,
  sources: true,
  links: true,
  environments: true,
  clues: true,
  audit: true,
  schemes: true,
} satisfies Record<Exclude<keyof Pack, 'version'>, true>;

export type PackSection = keyof typeof names;
export const packSections = Object.keys(names) as PackSection[];

/** The least of a pack that has a place of its own: a link, a colleague's domain, the address for audits. */
export interface Entry {
  section: PackSection;
  /** The list that it stands in, or its own place where there is but one: `/links`, `/agents/domains`, `/audit`. */
  slot: string;
  /** Its place in the pack that it comes from: `/links/3`. */
  at: string;
  /** What it is known by within its slot; two layers' entries of one key are the same thing. */
  key: string;
  value: unknown;
}

/** Desks and trackers are known by their address, however it is written. */
const addressKey = (url: string): string => baseOf({ url })?.href ?? url;

const single = (section: PackSection, value: unknown): Entry[] =>
  value === undefined ? [] : [{ section, slot: `/${section}`, at: `/${section}`, key: '', value }];

function list<T>(
  section: PackSection,
  slot: string,
  values: readonly T[] | undefined,
  keyOf: (one: T) => string,
): Entry[] {
  return (values ?? []).map((value, index) => ({
    section,
    slot,
    at: below(slot, index),
    key: keyOf(value),
    value,
  }));
}

const byAddress = ({ url }: { url: string }) => addressKey(url);
const byId = ({ id }: { id: string }) => id;
const byText = (text: string) => text.toLowerCase();

/** Everything that a pack holds, piece by piece, in the pack's order. */
export function entriesOf(pack: Pack): Entry[] {
  return [
    ...single('team', pack.team),
    ...list('desks', '/desks', pack.desks, byAddress),
    ...list('trackers', '/trackers', pack.trackers, byAddress),
    ...list('agents', '/agents/domains', pack.agents.domains, byText),
    ...list('agents', '/agents/emails', pack.agents.emails, byText),
    ...list('sources', '/sources', pack.sources, byId),
    ...list('links', '/links', pack.links, byId),
    ...list('environments', '/environments', pack.environments, byId),
    ...list('clues', '/clues', pack.clues, byId),
    ...single('audit', pack.audit),
    ...list('schemes', '/schemes', pack.schemes, byText),
  ];
}

/** One document of entries, and the place of each in it. */
export function assemble<E extends Entry>(
  entries: readonly E[],
): { pack: Record<string, unknown>; at: Map<string, E> } {
  const domains: unknown[] = [];
  const emails: unknown[] = [];
  const lists = new Map<string, unknown[]>([
    ['/agents/domains', domains],
    ['/agents/emails', emails],
  ]);
  const pack: Record<string, unknown> = { version: packVersion, agents: { domains, emails } };
  const at = new Map<string, E>();
  for (const entry of entries) {
    if (entry.key === '' && entry.slot === entry.at) {
      pack[entry.section] = entry.value;
      at.set(entry.slot, entry);
      continue;
    }
    const found = lists.get(entry.slot);
    const held = found ?? [];
    if (!found) {
      lists.set(entry.slot, held);
      pack[entry.section] = held;
    }
    at.set(below(entry.slot, held.length), entry);
    held.push(entry.value);
  }
  return { pack, at };
}

/** Whether a text can be a lock: `*`, a section, or a section and the key of one of its entries. */
export const isLock = (lock: string): boolean =>
  lock === '*' ||
  packSections.some(
    (section) => lock === section || (lock.startsWith(`${section}/`) && lock.length > section.length + 1),
  );

/** Whether a lock is about an entry: `links`, `links/login`, `desks/https://rt.acme.example/`. */
export function locksEntry(lock: string, { section, key }: Entry): boolean {
  if (lock === '*' || lock === section) return true;
  if (!lock.startsWith(`${section}/`)) return false;
  const named = lock.slice(section.length + 1);
  if (section === 'desks' || section === 'trackers') return addressKey(named) === key;
  return named === key || (section === 'agents' && named.toLowerCase() === key);
}

/** How many entries are new, gone or other than they were. */
export function changedEntries(before: Pack | null, after: Pack): number {
  const known = new Map(
    (before ? entriesOf(before) : []).map(({ slot, key, value }) => [
      `${slot} ${key}`,
      JSON.stringify(value),
    ]),
  );
  let changed = 0;
  for (const { slot, key, value } of entriesOf(after)) {
    const name = `${slot} ${key}`;
    if (known.get(name) !== JSON.stringify(value)) changed += 1;
    known.delete(name);
  }
  return changed + known.size;
}
