/** The rows of a source's form, for what the pack keeps as objects with keys of one's own: half of a row can be typed. */
import type { FactsMap } from '../../pack/pack';
import { childPointer } from '../../pack/pointer';
import { say } from '../../locale/say';
import type { FieldProblem } from '../field-problems';

/** In the order in which they are offered. */
export const factNames = [
  'email',
  'name',
  'company',
  'plan',
  'externalId',
  'stripeId',
  'emails',
  'avatar',
] as const;
export type FactName = (typeof factNames)[number];

/** `field`: shown under a label of one's own. `value`: for links alone, under a name of one's own. */
export interface MapRow {
  fact: FactName | 'field' | 'value';
  /** Of a field its label, of a value its name. */
  name: string;
  pointer: string;
}

export interface NamedRow {
  name: string;
  value: string;
}

export const isFact = (fact: MapRow['fact']): fact is FactName => fact !== 'field' && fact !== 'value';

/** An empty row says nothing, and is nothing of the pack. */
const says = ({ name, pointer }: MapRow): boolean => name !== '' || pointer !== '';

export function rowsOf(map: FactsMap = {}): MapRow[] {
  const facts = factNames.flatMap((fact): MapRow[] => {
    const pointer = map[fact];
    return pointer === undefined ? [] : [{ fact, name: '', pointer }];
  });
  const fields = (map.fields ?? []).map(({ label, pointer }): MapRow => ({
    fact: 'field',
    name: label,
    pointer,
  }));
  const values = Object.entries(map.values ?? {}).map(([name, pointer]): MapRow => ({
    fact: 'value',
    name,
    pointer,
  }));
  return [...facts, ...fields, ...values];
}

export function mapFrom(rows: readonly MapRow[]): FactsMap {
  const told = rows.filter(says);
  const fields = told.filter(({ fact }) => fact === 'field');
  const values = told.filter(({ fact }) => fact === 'value');
  return {
    ...Object.fromEntries(told.flatMap(({ fact, pointer }) => (isFact(fact) ? [[fact, pointer]] : []))),
    ...(fields.length > 0 && { fields: fields.map(({ name, pointer }) => ({ label: name, pointer })) }),
    ...(values.length > 0 && {
      values: Object.fromEntries(values.map(({ name, pointer }) => [name, pointer])),
    }),
  };
}

/** Where each row stands within its source: `map/email`, `map/fields/0`; empty for an empty row. */
export function mapPlaces(rows: readonly MapRow[]): string[] {
  let fields = 0;
  return rows.map((row) => {
    if (!says(row)) return '';
    if (row.fact === 'field') return `map/fields/${fields++}`;
    return row.fact === 'value' ? childPointer('map/values', row.name) : `map/${row.fact}`;
  });
}

export const namedFrom = (rows: readonly NamedRow[]): Record<string, string> | undefined => {
  const told = rows.filter(({ name, value }) => name !== '' || value !== '');
  return told.length > 0 ? Object.fromEntries(told.map(({ name, value }) => [name, value])) : undefined;
};

export const namedRows = (named: Readonly<Record<string, string>> = {}): NamedRow[] =>
  Object.entries(named).map(([name, value]) => ({ name, value }));

/** Where a row stands within `key`. */
export const namedPlace = (key: string, { name }: NamedRow): string => childPointer(key, name);

/** A name that two rows have: of the two the pack could keep one alone. */
export function repeatedNames(places: readonly string[]): FieldProblem[] {
  const twice = places.filter((place, at) => place !== '' && places.indexOf(place) < at);
  return [...new Set(twice)].map((field) => ({ field, message: say('json.twice') }));
}
