import { expect, it } from 'vitest';
import { picked, rowsAt, withinEntry } from '../../../../lib/options/endpoints/pick';
import type { MapRow } from '../../../../lib/options/endpoints/rows';

const empty: MapRow[] = [
  { fact: 'email', name: '', pointer: '' },
  { fact: 'name', name: '', pointer: '' },
];
const after = (pointer: string, map = empty, list?: string, aim: number | null = null) =>
  picked({ map, list }, pointer, aim);

it.each([
  ['/customer/email', { fact: 'email', name: '', pointer: '/customer/email' }],
  ['/full_name', { fact: 'name', name: '', pointer: '/full_name' }],
  ['/company/name', { fact: 'company', name: '', pointer: '/company/name' }],
  ['/organisation', { fact: 'company', name: '', pointer: '/organisation' }],
  ['/subscription/plan/name', { fact: 'plan', name: '', pointer: '/subscription/plan/name' }],
  ['/id', { fact: 'externalId', name: '', pointer: '/id' }],
  ['/firstSeenAt', { fact: 'field', name: 'First seen at', pointer: '/firstSeenAt' }],
  ['/tags/0', { fact: 'field', name: 'Tags', pointer: '/tags/0' }],
  ['/a~1b_c', { fact: 'field', name: 'A/b c', pointer: '/a~1b_c' }],
] as const)('a value at %s goes into a row that fits it', (pointer, row) => {
  expect(after(pointer)).toContainEqual(row);
});

it('a fact that has a place keeps it: the second one is shown beside it', () => {
  const map: MapRow[] = [{ fact: 'email', name: '', pointer: '/email' }];
  expect(after('/billing/email', map)).toEqual([
    ...map,
    { fact: 'field', name: 'Email', pointer: '/billing/email' },
  ]);
});

it('the row that is aimed at takes whatever is pressed', () => {
  expect(after('/strange', empty, undefined, 1)).toEqual([
    empty[0],
    { fact: 'name', name: '', pointer: '/strange' },
  ]);
});

it('of a list of customers, the place is within each entry', () => {
  expect(withinEntry('/data', '/data/2/contact/email')).toBe('/contact/email');
  expect(withinEntry('/data', '/database/email')).toBe('/database/email');
  expect(withinEntry('/data', '/data/2')).toBe('/data/2');
  expect(withinEntry('', '/2/contact/email')).toBe('/contact/email');
  expect(withinEntry('', '/2')).toBe('/2');
  const [email] = after('/data/0/email', empty, '/data');
  expect(email).toEqual({ fact: 'email', name: '', pointer: '/email' });
  expect(
    rowsAt({ map: [{ fact: 'email', name: '', pointer: '/email' }], list: '/data' }, '/data/1/email'),
  ).toHaveLength(1);
});
