import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'chatwoot', url: 'https://app.chatwoot.com/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);

describe('addresses of conversations', () => {
  it.each([
    ['/app/accounts/3/conversations/42', '3/42'],
    ['/app/accounts/3/conversations/42/', '3/42'],
    ['/app/accounts/3/conversations/42?messageId=9#last', '3/42'],
    ['/app/accounts/3/inbox/5/conversations/42', '3/42'],
    ['/app/accounts/3/label/big%20ones/conversations/42', '3/42'],
    ['/app/accounts/3/team/2/conversations/42', '3/42'],
    ['/app/accounts/3/custom_view/8/conversations/42', '3/42'],
    ['/app/accounts/3/mentions/conversations/42', '3/42'],
    ['/app/accounts/3/unattended/conversations/42', '3/42'],
    ['/app/accounts/3/participating/conversations/42', '3/42'],
    ['/app/accounts/3/inbox-view/conversation/42', '3/42'],
    ['/app/accounts/4/conversations/42', '4/42'],
  ])('%.90s is %s', (address, id) => expect(idOf(address)).toBe(id));

  it.each([
    '/app/accounts/3/conversations',
    '/app/accounts/3/conversations/0',
    '/app/accounts/3/conversations/new',
    '/app/accounts/3/conversations/42abc',
    '/app/accounts/3/conversations/42,43',
    '/app/accounts/3/inbox/5',
    '/app/accounts/3/inbox/42',
    '/app/accounts/3/inbox-view',
    '/app/accounts/3/inbox-view/123',
    '/app/accounts/3/inbox-view/contact/42',
    '/app/accounts/3/label/a/b/conversations/42',
    '/app/accounts/3/label//conversations/42',
    '/app/accounts/3/contacts/42',
    '/app/accounts/3/reports/conversations/42',
    `/app/accounts/3/conversations/${'4'.repeat(10_000)}`,
    `/app/accounts/${'3'.repeat(10_000)}/conversations/42`,
    '/app/accounts/x/conversations/42',
    '/api/v1/accounts/3/conversations/42',
    '/x/app/accounts/3/conversations/42',
    '/#/app/accounts/3/conversations/42',
    'https://app.chatwoot.com.evil.example/app/accounts/3/conversations/42',
    'http://app.chatwoot.com/app/accounts/3/conversations/42',
  ])('%.90s is none', (address) => expect(idOf(address)).toBeNull());

  it('are not taken from a desk that only looks like it', () => {
    const url = 'https://acme.zendesk.com/';
    expect(ticketAt(new URL('/app/accounts/3/conversations/42', url), { ...desk, url })).toBeNull();
  });

  it('are read on a host of the team, and for a desk of one account', () => {
    const url = 'https://chat.acme.example/';
    const own = new URL('/app/accounts/3/conversations/42', url);
    expect(ticketAt(own, { ...desk, url })).toBe('3/42');
    expect(ticketAt(own, { ...desk, url: `${url}app/accounts/3` })).toBe('3/42');
    expect(ticketAt(own, { ...desk, url: `${url}app/accounts/4` })).toBeNull();
  });
});
