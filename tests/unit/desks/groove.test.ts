import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'groove', url: 'https://acme.groovehq.com/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);

describe('addresses of tickets', () => {
  it.each([
    ['/tickets/1042', '1042'],
    ['/inbox/open/tickets/1042/', '1042'],
    ['/inbox/open/tickets/1042/history?page=2#last', '1042'],
    ['/inbox/help-desk/tickets/1042', '1042'],
    ['/inbox/gro%C3%9F/tickets/1042', '1042'],
  ])('%.90s is %s', (address, id) => expect(idOf(address)).toBe(id));

  it.each([
    '/tickets',
    '/tickets/new',
    '/tickets/0',
    '/tickets/1042abc',
    '/tickets/1042,1043',
    `/tickets/${'1'.repeat(10_000)}`,
    `/${'a/'.repeat(10_000)}tickets/1042`,
    '/help/tickets/1042',
    '/help_center/en/tickets/1042',
    '/de/help/tickets/1042',
    '/knowledge_base/topics/tickets/1042',
    '/en-us/knowledge_base/tickets/1042',
    '/?to=/tickets/1042',
    '/#/tickets/1042',
    'https://acme.groovehq.com.evil.example/tickets/1042',
    'https://other.groovehq.com/tickets/1042',
    'http://acme.groovehq.com/tickets/1042',
  ])('%.90s is none', (address) => expect(idOf(address)).toBeNull());

  it('are not taken from a desk that only looks like it', () => {
    const url = 'https://acme-groovehq.com/';
    expect(ticketAt(new URL('/tickets/1042', url), { ...desk, url })).toBeNull();
  });
});
