import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'reamaze', url: 'https://acme.reamaze.com/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);

describe('addresses of conversations', () => {
  it.each([
    ['/admin/conversations/where-is-my-order', 'where-is-my-order'],
    ['/admin/conversations/where-is-my-order/', 'where-is-my-order'],
    ['/admin/conversations/7?filter=open&page=2#last', '7'],
    ['/admin/chats/chat_with-Vera', 'chat_with-Vera'],
  ])('%.90s is %s', (address, id) => expect(idOf(address)).toBe(id));

  it.each([
    '/admin/conversations',
    '/admin/conversations/',
    '/admin/conversations?filter=where-is-my-order',
    '/admin/conversations/new',
    '/admin/chats/new/',
    '/admin/conversations/---',
    '/admin/conversations/a%2Fb',
    '/admin/conversations/a,b',
    `/admin/conversations/${'a'.repeat(10_000)}`,
    '/admin/users/where-is-my-order',
    '/conversations/where-is-my-order',
    '/x/admin/conversations/where-is-my-order',
    '/#/admin/conversations/where-is-my-order',
    'https://acme.reamaze.com.evil.example/admin/conversations/a',
    'https://other.reamaze.com/admin/conversations/a',
    'http://acme.reamaze.com/admin/conversations/a',
  ])('%.90s is none', (address) => expect(idOf(address)).toBeNull());

  it('are not taken from a desk that only looks like it', () => {
    const url = 'https://acme-reamaze.com/';
    expect(ticketAt(new URL('/admin/conversations/a', url), { ...desk, url })).toBeNull();
  });
});
