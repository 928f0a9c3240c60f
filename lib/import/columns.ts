/** What each column of a file is for: guessed from its name and its values, and changed by the person. */
import { isAddress } from './address';
import { say } from '../locale/say';

/** Of these a customer has one each. `firstName` and `lastName` make a name together. */
export const singleUses = [
  'email',
  'name',
  'firstName',
  'lastName',
  'externalId',
  'company',
  'plan',
  'stripeId',
] as const;
export type SingleUse = (typeof singleUses)[number];
/** `field`: a labelled line of the card. `value`: for links, as `{{customer.values.<name>}}`. */
export const columnUses = [...singleUses, 'field', 'value', 'ignore'] as const;
export type ColumnUse = (typeof columnUses)[number];

export interface Column {
  /** As the card shows it: the header's own word, told from others of the same name. */
  label: string;
  use: ColumnUse;
  /** Guessed of a name that may as well mean another system's id. */
  unsure?: true | undefined;
}

/** Further columns that become lines of the card by themselves: more would be a form and no card. */
const FIELDS = 6;

/** Names of columns in exports of Stripe, Intercom, HubSpot, Zendesk and plain tables (2026-11), letters and digits only. */
const names: Record<SingleUse, readonly string[]> = {
  email: [
    'email',
    'emailaddress',
    'mail',
    'customeremail',
    'useremail',
    'contactemail',
    'primaryemail',
    'workemail',
    'emails',
  ],
  externalId: ['externalid', 'userid', 'uid', 'uuid'],
  stripeId: ['stripeid', 'stripecustomerid', 'stripecustomer', 'stripe', 'customerstripeid'],
  name: ['name', 'fullname', 'customername', 'displayname', 'contactname', 'username'],
  firstName: ['firstname', 'givenname', 'forename'],
  lastName: ['lastname', 'surname', 'familyname'],
  company: [
    'company',
    'companyname',
    'organization',
    'organisation',
    'organizationname',
    'associatedcompany',
    'account',
    'accountname',
    'primaryassociatedcompany',
  ],
  plan: ['plan', 'planname', 'subscription', 'subscriptionplan', 'tier', 'product', 'pricingplan'],
};

/**
 * A help desk or a shop calls its own ids so, and a link that acts on the company's id would act on whoever has that number
 * there. Taken only where nothing else tells customers apart.
 */
const unsureIds = ['customerid', 'accountid', 'id', 'custid'];

const bare = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const isStripe = (value: string) => /^cus_\w{6,}$/.test(value);

/** What the columns are likely for. `sample`: cells of the first rows. */
export function guessColumns(header: readonly string[], sample: readonly (readonly string[])[]): Column[] {
  const labels = labelsOf(header);
  const valuesOf = (at: number) => sample.map((cells) => cells[at]?.trim() ?? '').filter(Boolean);
  const uses = new Map<number, ColumnUse>();
  const take = (use: SingleUse, fits: (at: number) => boolean) => {
    if ([...uses.values()].includes(use)) return;
    const found = labels.findIndex((_, at) => !uses.has(at) && fits(at));
    if (found >= 0) uses.set(found, use);
  };
  // What the values are says more than what the column is called.
  take('stripeId', (at) => valuesOf(at).length > 0 && valuesOf(at).every(isStripe));
  const mostlyAddresses = (at: number) => {
    const values = valuesOf(at);
    return values.filter(isAddress).length * 2 > values.length;
  };
  const mayBeAddresses = (at: number) => valuesOf(at).length === 0 || valuesOf(at).some(isAddress);
  for (const use of Object.keys(names) as SingleUse[]) {
    for (const name of names[use]) {
      take(use, (at) => bare(header[at] ?? '') === name && (use !== 'email' || mayBeAddresses(at)));
    }
  }
  take('email', mostlyAddresses);
  const sure = new Set(uses.values());
  if (!sure.has('email'))
    for (const name of unsureIds) take('externalId', (at) => bare(header[at] ?? '') === name);
  let fields = 0;
  return labels.map((label, at) => {
    const known = uses.get(at);
    if (known) return { label, use: known, ...(!sure.has(known) && { unsure: true }) };
    const shown = header[at] && valuesOf(at).length > 0 && fields < FIELDS;
    if (shown) fields += 1;
    return { label, use: shown ? 'field' : 'ignore' };
  });
}

const LONGEST_LABEL = 80;

/** One word for each column: columns without a name are counted, and the second of the same name is the second. */
function labelsOf(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((name, at) => {
    const label = name.trim().slice(0, LONGEST_LABEL) || say('import.columnNumber', { n: at + 1 });
    const before = seen.get(label) ?? 0;
    seen.set(label, before + 1);
    return before ? `${label} (${before + 1})` : label;
  });
}

/** Gives a column another use. What a customer has one of goes from the column that had it to `ignore`. */
export function setUse(columns: readonly Column[], at: number, use: ColumnUse): Column[] {
  const single = (singleUses as readonly string[]).includes(use);
  return columns.map((column, other) => {
    if (other === at) return { label: column.label, use };
    return single && column.use === use ? { label: column.label, use: 'ignore' } : column;
  });
}

/** The names that links use for columns of the use `value`, by place. Two columns never share one. */
export function valueNames(columns: readonly Column[]): (string | undefined)[] {
  const taken = new Set<string>();
  return columns.map(({ label, use }) => {
    if (use !== 'value') return undefined;
    const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const stem =
      plain
        .replace(/\W+/g, '_')
        .replace(/^_+|_+$/g, '')
        .slice(0, 60) || 'value';
    let name = stem;
    for (let n = 2; taken.has(name); n += 1) name = `${stem}_${n}`;
    taken.add(name);
    return name;
  });
}

/** Whether rows can be told apart at all: by address or id. */
export const canFind = (columns: readonly Column[]): boolean =>
  columns.some(({ use }) => use === 'email' || use === 'externalId');
