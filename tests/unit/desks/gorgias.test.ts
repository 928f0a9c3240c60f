import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'gorgias', url: 'https://acme.gorgias.com/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);

describe('addresses', () => {
  it.each([
    '/app/ticket/42',
    '/app/ticket/42/?x=1#y',
    '/app/ticket/42/print',
    '/app/views/1234/42',
    '/app/views/1234/42/?cursor=7',
  ])('%s is ticket 42', (address) => expect(idOf(address)).toBe('42'));

  it.each([
    '/app/views/42',
    '/app/views/42/',
    '/app/views/x/42',
    '/app/ticket/new',
    '/app/ticket/new?customer=42',
    '/app/ticket/0',
    '/app/ticket/042',
    '/app/ticket/42abc',
    '/app/ticket/%34%32',
    `/app/ticket/${'4'.repeat(10_000)}`,
    '/app/customer/42',
    '/app/search?q=/app/ticket/42',
    '/app#/app/ticket/42',
    '/x/app/ticket/42',
    'https://other.gorgias.com/app/ticket/42',
    'https://acme.gorgias.com.evil.example/app/ticket/42',
  ])('%s is none', (address) => expect(idOf(address)).toBeNull());

  it.each(['https://acmegorgias.com/', 'https://gorgias.com/', 'https://acme.gorgias.com.evil.example/'])(
    'no desk lives at %s',
    (url) => expect(ticketAt(new URL('app/ticket/42', url), { type: 'gorgias', url })).toBeNull(),
  );
});
