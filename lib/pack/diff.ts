/** What differs between two packs, piece by piece: a link, a desk, a colleague's domain, each with its fields. */
import { entriesOf, packSections, type Entry, type PackSection } from '../team/sections';
import { fieldsChanged, type FieldChange } from './fields';
import type { Pack } from './pack';
import { movedKeys } from './moved';

export interface Difference {
  /** `moved`: nothing but its place in the order. What is changed may have moved as well. */
  kind: 'added' | 'removed' | 'changed' | 'moved';
  section: PackSection;
  /** What it is known by, with the list that it stands in; once in each diff. */
  key: string;
  /** What a person calls it. */
  name: string;
  /** Its place in the pack that has it, `after` before `before`: `/links/3`. */
  at: string;
  /** Of what is changed; of what was added or removed, all that it says. */
  fields: FieldChange[];
}

export interface SectionDiff {
  section: PackSection;
  differences: Difference[];
}

/** Where the order says nothing. */
const unordered: ReadonlySet<PackSection> = new Set(['agents', 'schemes', 'clues']);

/** The sections in which `after` differs from `before`, in the order of a pack. Links and the like are told by their id, desks by their address. */
export function diffPacks(before: Pack, after: Pack): SectionDiff[] {
  const [old, next] = [bySection(before), bySection(after)];
  return packSections
    .map((section) => ({ section, differences: differ(old.get(section) ?? [], next.get(section) ?? []) }))
    .filter(({ differences }) => differences.length > 0);
}

const bySection = (pack: Pack) => Map.groupBy(entriesOf(pack), ({ section }) => section);

function differ(before: readonly Entry[], after: readonly Entry[]): Difference[] {
  const [old, next] = [byKey(before), byKey(after)];
  const moved = movedKeys([...old.keys()], [...next.keys()]);
  const here = [...next].flatMap(([key, entry]): Difference[] => {
    const was = old.get(key);
    if (!was) return [told('added', key, entry, fieldsChanged(undefined, entry.value))];
    const fields = fieldsChanged(was.value, entry.value);
    if (fields.length > 0) return [told('changed', key, entry, fields)];
    return moved.has(key) && !unordered.has(entry.section) ? [told('moved', key, entry, [])] : [];
  });
  const gone = [...old].flatMap(([key, entry]) =>
    next.has(key) ? [] : [told('removed', key, entry, fieldsChanged(entry.value, undefined))],
  );
  return [...here, ...gone];
}

const told = (kind: Difference['kind'], key: string, entry: Entry, fields: FieldChange[]): Difference => ({
  kind,
  section: entry.section,
  key,
  name: nameOf(entry.value),
  at: entry.at,
  fields,
});

/** Of a text that stands twice, the first counts. */
function byKey(entries: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.slot} ${entry.key}`;
    if (!found.has(key)) found.set(key, entry);
  }
  return found;
}

function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const said: Partial<Record<string, unknown>> = { ...value };
  return String(said['label'] ?? said['name'] ?? said['url'] ?? said['id']);
}
