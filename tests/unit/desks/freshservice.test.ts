import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'freshservice', url: 'https://acme.freshservice.com/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);

describe('addresses of tickets', () => {
  it.each([
    '/a/tickets/42',
    '/a/tickets/42/',
    '/a/tickets/42?current_tab=details',
    '/a/tickets/42?current_tab=details&x=43#activity',
    '/helpdesk/tickets/42',
  ])('%s is ticket 42', (address) => expect(idOf(address)).toBe('42'));

  it.each([
    '/a/tickets',
    '/a/tickets/',
    '/a/tickets/new',
    '/a/tickets/view/42',
    '/a/tickets/filters/all_tickets',
    '/a/tickets/42abc',
    '/a/tickets/042',
    `/a/tickets/${'1'.repeat(10_000)}`,
    '/a/changes/42',
    '/a/problems/42',
    '/a/releases/42',
    '/a/assets/42',
    '/support/tickets/42',
    '/#/a/tickets/42',
    'https://acme.freshservice.com.evil.example/a/tickets/42',
    'https://other.freshservice.com/a/tickets/42',
    'http://acme.freshservice.com/a/tickets/42',
  ])('%.90s is none', (address) => expect(idOf(address)).toBeNull());

  it("are read at a team's own host, and not at Freshdesk's", () => {
    const own: KnownDesk = { type: 'freshservice', url: 'https://it.acme.example/' };
    expect(ticketAt(new URL('https://it.acme.example/a/tickets/42'), own)).toBe('42');
    const freshdesk: KnownDesk = { type: 'freshservice', url: 'https://acme.freshdesk.com/' };
    expect(ticketAt(new URL('https://acme.freshdesk.com/a/tickets/42'), freshdesk)).toBeNull();
  });
});
