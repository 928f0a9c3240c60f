import { describe, expect, it } from 'vitest';
import { guessColumns, setUse, valueNames } from '../../../lib/import/columns';
import { factsReader } from '../../../lib/import/facts';
import { isAddress } from '../../../lib/import/address';

const uses = (header: string[], ...rows: string[][]) =>
  Object.fromEntries(guessColumns(header, rows).map(({ label, use }) => [label, use]));

describe('columns are guessed', () => {
  it('of a customer export of Stripe, by the ids themselves', () => {
    expect(
      uses(
        ['id', 'Description', 'Email', 'Name', 'Created (UTC)', 'Plan', 'Delinquent'],
        ['cus_Nabc123456', '', 'a@example.com', 'Ada', '2025-01-01 10:00', 'Pro', 'false'],
      ),
    ).toEqual({
      id: 'stripeId',
      Description: 'ignore',
      Email: 'email',
      Name: 'name',
      'Created (UTC)': 'field',
      Plan: 'plan',
      Delinquent: 'field',
    });
  });

  it('of an export of Intercom', () => {
    expect(
      uses(
        ['Name', 'Owner', 'Email', 'Phone', 'User ID', 'Company name', 'Country'],
        ['Ada', 'Sam', 'a@example.com', '+44 1', 'u-1', 'Engines', 'GB'],
      ),
    ).toMatchObject({
      Name: 'name',
      Email: 'email',
      'User ID': 'externalId',
      'Company name': 'company',
      Phone: 'field',
    });
  });

  it('of an export of HubSpot, whose own record id is not the company’s', () => {
    expect(
      uses(
        ['Record ID', 'First Name', 'Last Name', 'Email', 'Associated Company', 'Lead Status'],
        ['101', 'Ada', 'Lovelace', 'a@example.com', 'Engines', 'open'],
      ),
    ).toEqual({
      'Record ID': 'field',
      'First Name': 'firstName',
      'Last Name': 'lastName',
      Email: 'email',
      'Associated Company': 'company',
      'Lead Status': 'field',
    });
  });

  it.each(['id', 'Customer ID', 'Account ID', 'cust_id'])(
    'and %s beside an address is no id of the company’s: whose it is, nobody has said',
    (name) => {
      const rows = [['17', 'a@example.com']];
      expect(uses([name, 'Email'], ...rows)).toEqual({ [name]: 'field', Email: 'email' });
      // Also where the address is told by its values alone.
      expect(uses([name, 'Reached at'], ...rows)).toEqual({ [name]: 'field', 'Reached at': 'email' });
    },
  );

  it('an id that is all there is to tell customers apart is taken, and marked until somebody has looked', () => {
    const columns = guessColumns(['id', 'Name'], [['17', 'Ada']]);
    expect(columns).toEqual([
      { label: 'id', use: 'externalId', unsure: true },
      { label: 'Name', use: 'name' },
    ]);
    expect(setUse(columns, 0, 'externalId')[0]).toEqual({ label: 'id', use: 'externalId' });
    expect(setUse(columns, 1, 'externalId')[0]).toEqual({ label: 'id', use: 'ignore' });
    // One that says whose it is needs no mark.
    expect(guessColumns(['User ID', 'id'], [['17', '4']])).toEqual([
      { label: 'User ID', use: 'externalId' },
      { label: 'id', use: 'field' },
    ]);
  });

  it('without a header, by what the values are', () => {
    expect(
      guessColumns(
        ['', ''],
        [
          ['Ada', 'a@example.com'],
          ['Grace', 'b@example.com'],
        ],
      ),
    ).toEqual([
      { label: 'Column 1', use: 'ignore' },
      { label: 'Column 2', use: 'email' },
    ]);
  });

  it('and a column that is called e-mail and holds none is no address', () => {
    expect(uses(['Email', 'Contact'], ['yes', 'a@example.com'])).toMatchObject({
      Email: 'field',
      Contact: 'email',
    });
  });

  it('with names told apart, and no more lines than a card can hold', () => {
    const guessed = guessColumns(
      Array.from({ length: 12 }, () => 'Note'),
      [Array.from({ length: 12 }, () => 'x')],
    );
    expect(guessed.map(({ label }) => label).slice(0, 3)).toEqual(['Note', 'Note (2)', 'Note (3)']);
    expect(guessed.filter(({ use }) => use === 'field')).toHaveLength(6);
  });
});

it('what a customer has one of moves to the column that is told', () => {
  const columns = guessColumns(['Email', 'Other email'], [['a@example.com', 'b@example.com']]);
  const moved = setUse(columns, 1, 'email');
  expect(moved.map(({ use }) => use)).toEqual(['ignore', 'email']);
  expect(setUse(moved, 0, 'field').map(({ use }) => use)).toEqual(['field', 'email']);
});

it('values for links have names that templates can say, each its own', () => {
  const labels = ['Org slug', 'org-slug', 'Ärger & Größe', '日本', '', '__proto__'];
  const names = valueNames(labels.map((label) => ({ label, use: 'value' })));
  expect(names).toEqual(['org_slug', 'org_slug_2', 'arger_gro_e', 'value', 'value_2', 'proto']);
});

describe('a row is read', () => {
  const read = (cells: string[], ...of: [string, Parameters<typeof setUse>[2]][]) =>
    factsReader(of.map(([label, use]) => ({ label, use })))({ line: 2, cells });

  it('with names of two columns, values of links and lines of the card', () => {
    const row = read(
      [' Ada@Example.com ', 'Ada', 'Lovelace', 'eng', 'x'.repeat(600), '\u0000'],
      ['Email', 'email'],
      ['First', 'firstName'],
      ['Last', 'lastName'],
      ['Org', 'value'],
      ['Note', 'field'],
      ['Padding', 'field'],
    );
    expect(row).toEqual({
      line: 2,
      key: 'email:ada@example.com',
      email: 'Ada@Example.com',
      facts: {
        email: 'Ada@Example.com',
        name: 'Ada Lovelace',
        fields: [{ label: 'Note', value: 'x'.repeat(500) }],
        values: { org: 'eng' },
      },
    });
  });

  it('keeps a value for links whole or not at all', () => {
    const row = read(['a@example.com', 'x'.repeat(2001)], ['Email', 'email'], ['Org', 'value']);
    expect('facts' in row && row.facts.values).toBeUndefined();
  });

  it('keeps formulas and zeros as text', () => {
    const row = read(
      ['a@example.com', '=1+1', '007'],
      ['Email', 'email'],
      ['Plan', 'plan'],
      ['Id', 'externalId'],
    );
    expect('facts' in row && row.facts).toMatchObject({ plan: '=1+1', externalId: '007' });
  });

  it('cuts no character in two', () => {
    const row = read(['a@example.com', `${'x'.repeat(499)}🙂`], ['Email', 'email'], ['Company', 'company']);
    expect('facts' in row && row.facts.company).toBe('x'.repeat(499));
  });

  it('takes short rows, and none that is longer than its header', () => {
    expect(read(['a@example.com'], ['Email', 'email'], ['Plan', 'plan'])).toHaveProperty('key');
    expect(read(['a@example.com', 'Pro', ' '], ['Email', 'email'], ['Plan', 'plan'])).toHaveProperty('key');
    expect(read(['a@example.com', 'Pro', 'x'], ['Email', 'email'], ['Plan', 'plan'])).toMatchObject({
      code: 'more-cells',
    });
  });
});

it.each([
  ['ada@example.com', true],
  ['Ada.L+shop@sub.example.com', true],
  ['zoë@exämple.com', true],
  ['ada@example', false],
  ['@example.com', false],
  ['ada@@example.com', false],
  ['ada@example.com, b@example.com', false],
  ['Ada <ada@example.com>', false],
  ['ada@example.com.', false],
  [`${'a'.repeat(250)}@example.com`, false],
  ['', false],
])('whether %j is one address: %s', (text, is) => {
  expect(isAddress(text)).toBe(is);
});
