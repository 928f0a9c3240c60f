import type { CustomerFields } from '../customers/customer';
import { aliasKeys } from '../customers/keys';
import type { Refusal } from '../store/import-rows';
import { isAddress } from './address';
import { valueNames, type Column, type SingleUse } from './columns';
import { refusal, type CellsRow } from './row';

/** As of a source: characters of one value that are kept (lib/sources). */
const LONGEST = 500;
/** A value for links is kept whole or not at all: a part of it would lead somewhere else. */
const LONGEST_VALUE = 2_000;

/** A row that can be kept: under which alias, and what it says. */
export interface KnownRow {
  line: number;
  /** `email:…` or `external:…`. */
  key: string;
  email?: string;
  externalId?: string;
  facts: CustomerFields;
}

/** Reads rows by what their columns are for. `unread`: how many columns the file has beyond those. */
export function factsReader(columns: readonly Column[], unread = 0): (row: CellsRow) => KnownRow | Refusal {
  const names = valueNames(columns);
  const placeOf = (use: SingleUse) => columns.findIndex((column) => column.use === use);
  const places = Object.fromEntries(
    (['email', 'name', 'firstName', 'lastName', 'externalId', 'company', 'plan', 'stripeId'] as const).map(
      (use) => [use, placeOf(use)],
    ),
  ) as Record<SingleUse, number>;

  return ({ line, cells }) => {
    const at = (use: SingleUse) => clean(cells[places[use]]);
    // A row that is longer than the header has most likely a delimiter in a cell: everything after it stands wrong.
    if (cells.slice(columns.length + unread).some((cell) => cell.trim())) {
      return refusal(line, 'more-cells', cells.join(' '));
    }
    const address = at('email');
    const email = isAddress(address) ? address : '';
    const externalId = at('externalId');
    const stripeId = at('stripeId');
    const tooLong = [externalId, stripeId].find((id) => id.length > LONGEST);
    if (tooLong) return refusal(line, 'long-id', tooLong);
    const person = { ...(email && { email }), ...(externalId && { externalId }) };
    const [key] = aliasKeys(person, null);
    if (!key) {
      return address ? refusal(line, 'bad-email', address) : refusal(line, 'no-key', cells.join(' ').trim());
    }
    const name = at('name') || [at('firstName'), at('lastName')].filter(Boolean).join(' ');
    const facts: CustomerFields = { ...person };
    for (const [field, text] of Object.entries({
      name,
      company: at('company'),
      plan: at('plan'),
      stripeId,
    })) {
      if (text) facts[field as 'name'] = cut(text);
    }
    const fields: { label: string; value: string }[] = [];
    const values: [string, string][] = [];
    for (const [place, { label, use }] of columns.entries()) {
      const text = use === 'field' || use === 'value' ? clean(cells[place]) : '';
      const valueName = names[place];
      if (text && use === 'field') fields.push({ label, value: cut(text) });
      if (text && valueName !== undefined && text.length <= LONGEST_VALUE) values.push([valueName, text]);
    }
    if (fields.length > 0) facts.fields = fields;
    if (values.length > 0) facts.values = Object.fromEntries(values);
    return { line, key, ...person, facts };
  };
}

/** Everything stays text: a number would lose its leading zeros. Text that databases pad with NUL ends before it. */
const clean = (cell = ''): string => cell.replaceAll('\0', '').trim();

/** The cut may not split a character that takes two code units. */
const cut = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
