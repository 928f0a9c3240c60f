import { expect, it } from 'vitest';
import { linkTo, readAddress } from '../../../lib/customer-page/address';
import { customerKeyIn } from '../../../lib/trackers/customer-link';

const key = 'AbCdEfGhIjKlMnOpQrSt-_';
const record = '6b1a3c1e-54e0-4f0c-9d3e-de5c51de0001';

it.each([
  ['', { kind: 'search' }],
  ['#', { kind: 'search' }],
  [`#${key}`, { kind: 'customer', key }],
  [`#${record}`, { kind: 'customer', key: record }],
  [`#${encodeURIComponent(`ext+deskside:customer/${key}`)}`, { kind: 'customer', key }],
  [`#ext+deskside:customer/${key}`, { kind: 'customer', key }],
  [`#find=${record}`, { kind: 'find', id: record }],
  ['#jane@example.com', { kind: 'search' }],
  ['#short', { kind: 'search' }],
  ['#%E0%A4%A', { kind: 'search' }],
  ['#ext%2Bdeskside%3Aelse%2F12345678', { kind: 'search' }],
])('“%s”', (hash, address) => {
  expect(readAddress(hash)).toEqual(address);
});

it.each(['moz-extension://1f0c', 'chrome-extension://abcdefgh'])(
  'a link from %s is one that trackers know',
  (origin) => {
    expect(customerKeyIn(linkTo(key, origin))).toBe(key);
  },
);

it('Firefox’s own address is nobody else’s, so there the scheme is given away', () => {
  expect(linkTo(key, 'moz-extension://1f0c')).toBe(`ext+deskside:customer/${key}`);
  expect(linkTo(key, 'chrome-extension://abc')).toBe(`chrome-extension://abc/customer.html#${key}`);
});
