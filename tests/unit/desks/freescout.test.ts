import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'freescout', url: 'https://help.acme.test/freescout/' };
const idOf = (address: string, of = desk) => ticketAt(new URL(address, of.url), of);

describe("addresses of FreeScout's conversations", () => {
  it.each([
    '/freescout/conversation/42',
    '/freescout/conversation/42/',
    '/freescout/conversation/42?folder_id=3',
    '/freescout/conversation/42?x=1&folder_id=3#thread-9',
    '/freescout/conversation/42#thread-9',
  ])('%s is ticket 42', (address) => expect(idOf(address)).toBe('42'));

  it.each([
    '/freescout/conversation/',
    '/freescout/conversation/0',
    '/freescout/conversation/042',
    '/freescout/conversation/42abc',
    '/freescout/conversation/%34%32',
    '/freescout/conversation/42/clone',
    '/freescout/conversation/ajax-html/log',
    '/freescout/conversations/42',
    '/freescout/mailbox/42',
    '/freescout/mailbox/1/new-ticket',
    '/freescout/mailbox/1/chats',
    '/freescout/customers/42/edit',
    '/freescout/customers/42',
    '/freescout/search?q=/conversation/42',
    '/freescout/#/conversation/42',
    '/conversation/42',
    'https://help.acme.test.evil.example/freescout/conversation/42',
  ])('%s is none', (address) => expect(idOf(address)).toBeNull());

  it('reads no id that no database counts to', () => {
    expect(idOf(`conversation/${'9'.repeat(10_000)}`)).toBeNull();
    expect(idOf(`conversation/${'9'.repeat(18)}`)).toBe('9'.repeat(18));
  });
});
