import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'zoho', url: 'https://desk.zoho.com/' };
const id = '1892000000512001';
const at = (address: string, of = desk) => ticketAt(new URL(address, of.url), of);

describe('addresses', () => {
  it.each([
    `/agent/acme/support/tickets/details/${id}`,
    `/agent/acme/all/tickets/details/${id}/conversation?x=1#y`,
    `/agent/acme/kundendienst%20eu/tickets/details/${id}/`,
    `/agent/acme/tickets/${id}`,
    `/support/acme/ShowHomePage.do#Cases/dv/${id}`,
    `/support/acme/ShowHomePage.do?x=1#Cases/dv/${id}/conversation`,
    `/support/acme/ShowHomePage.do#Cases/dv/${id}?tab=1`,
  ])('%s is the ticket', (address) => expect(at(address)).toBe(id));

  it.each([
    '/agent/acme/all/tickets/list/all-cases',
    '/agent/acme/all/tickets/new',
    '/agent/acme/tickets/new',
    `/agent/acme/all/contacts/details/${id}`,
    `/agent/acme/all/tickets/details/x${id}`,
    `/agent/acme/all/tickets/details/${'1'.repeat(10_000)}`,
    `/agent/${'x'.repeat(10_000)}/tickets/${id}`,
    `/agent/acme/all/page#IM/all/sessions/${id}`,
    `/agent/acme/all/dashboard#Cases/dv/${id}`,
    `/support/acme/ShowHomePage.do#Cases`,
    `/support/acme/ShowHomePage.do?Cases/dv/${id}`,
    `/support/acme/ShowHomePage.do#Contacts/dv/${id}`,
    `/portal/acme/en/ticket/${id}`,
    `https://desk.zoho.eu/agent/acme/all/tickets/details/${id}`,
  ])('%s is none', (address) => expect(at(address)).toBeNull());

  it.each([
    ['https://desk.zoho.com.au/', id],
    ['https://desk.zohocloud.ca/', id],
    ['https://desk.zoho.com.evil.example/', null],
    ['https://desk.zoho.co/', null],
    ['https://evildesk.zoho.com/', null],
    ['https://desk.zoho.com.au.evil.example/', null],
    ['https://acme.desk.zoho.com/', null],
  ])('at %s', (url, expected) =>
    expect(at(`agent/acme/all/tickets/details/${id}`, { type: 'zoho', url })).toBe(expected),
  );
});
