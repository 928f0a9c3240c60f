import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'uvdesk', url: 'https://help.acme.test/support/' };
const idOf = (address: string, of = desk) => ticketAt(new URL(address, of.url), of);

describe("addresses of UVdesk's tickets", () => {
  it.each([
    '/support/en/member/ticket/view/42',
    '/support/en/member/ticket/view/42/',
    '/support/public/en/staff/ticket/view/42?x=1#reply',
    '/support/ticket/view/42',
  ])('%s is ticket 42', (address) => expect(idOf(address)).toBe('42'));

  it.each([
    '/support/en/member/ticket/view/',
    '/support/en/member/ticket/view/0',
    '/support/en/member/ticket/view/42abc',
    '/support/en/member/ticket/view/%34%32',
    '/support/en/member/ticket/view/42/x',
    '/support/en/member/tickets#customer/42',
    '/support/en/member/create-ticket',
    '/support/en/member/customer/42',
    '/support/en/member/threads/ajax/42',
    '/support/en/customer/ticket/view/42',
    '/support/customer/ticket/view/42',
    '/support/a/b/c/d/ticket/view/42',
    '/support/#/ticket/view/42',
    '/en/member/ticket/view/42',
    'https://help.acme.test.evil.example/support/en/member/ticket/view/42',
  ])('%s is none', (address) => expect(idOf(address)).toBeNull());

  it('reads the same addresses where the desk begins at its members, and none of the customers', () => {
    const at = (part: string): KnownDesk => ({ ...desk, url: desk.url + part });
    expect(idOf('/support/en/member/ticket/view/42', at('en/member'))).toBe('42');
    expect(idOf('/support/en/customer/ticket/view/42', at('en/customer'))).toBeNull();
  });

  it('reads no id that no database counts to', () => {
    expect(idOf(`ticket/view/${'9'.repeat(10_000)}`)).toBeNull();
    expect(idOf(`ticket/view/${'9'.repeat(18)}`)).toBe('9'.repeat(18));
  });
});
