import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';
import { kustomer } from '../../../lib/desks/kustomer/kustomer';

const desk: KnownDesk = { type: 'kustomer', url: 'https://acme.kustomerapp.com/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);
const customer = '5f0000000000000000000001';
const conversation = '6f0000000000000000000002';

describe('addresses of timelines and conversations', () => {
  it.each([
    [`/app/customers/${customer}/event/${conversation}`, `${customer}/${conversation}`],
    [`/app/customers/${customer}/event/${conversation}/?tab=notes#last`, `${customer}/${conversation}`],
    [`/app/customers/${customer}`, customer],
    [`/app/customers/${customer}/`, customer],
    [`/app/customers/${customer}/event/new`, customer],
    [`/app/conversations/${conversation}`, `conversations/${conversation}`],
  ])('%.90s is %s', (address, id) => expect(idOf(address)).toBe(id));

  it.each([
    '/app/customers',
    '/app/customers/new',
    `/app/customers/${customer}0`,
    `/app/customers/${customer.slice(1)}`,
    `/app/customers/${customer.toUpperCase()}`,
    `/app/customers/${'5'.repeat(10_000)}`,
    '/app/conversations/',
    `/app/searches/${conversation}`,
    `/app/users/${customer}`,
    `/customers/${customer}`,
    `/app/#/customers/${customer}`,
    `/login?to=/app/customers/${customer}`,
    `https://acme.kustomerapp.com.evil.example/app/customers/${customer}`,
    `https://other.kustomerapp.com/app/customers/${customer}`,
    `http://acme.kustomerapp.com/app/customers/${customer}`,
  ])('%.90s is none', (address) => expect(idOf(address)).toBeNull());

  it('are not taken from a desk that only looks like it', () => {
    const url = 'https://acme-kustomerapp.com/';
    expect(ticketAt(new URL(`/app/customers/${customer}`, url), { ...desk, url })).toBeNull();
  });
});

describe("the API's host", () => {
  it.each([
    ['https://acme.kustomerapp.com/', 'https://acme.api.kustomerapp.com'],
    ['https://acme.kustomerapp.com/app/', 'https://acme.api.kustomerapp.com'],
    ['https://kustomerapp.com/', null],
    ['https://acme.eu.kustomerapp.com/', null],
    ['https://acme.kustomerapp.com:8443/', null],
    ['http://acme.kustomerapp.com/', null],
    ['https://acme.kustomerapp.com.evil.example/', null],
    ['https://evil.example/acme.kustomerapp.com', null],
  ])('of %s is %s', (url, api) => expect(kustomer.apiOrigin?.({ type: 'kustomer', url })).toBe(api));
});
