import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'gmail', url: 'https://mail.google.com/' };
const token = 'FMfcgzQXKMsZkxMhZjvKdxPVWxqLtMDB';
const idOf = (address: string, of = desk) => ticketAt(new URL(address, 'https://mail.google.com/'), of);

describe('threads', () => {
  it.each([
    `/mail/u/0/#inbox/${token}`,
    `/mail/u/1/#sent/${token}`,
    `/mail/#all/${token}`,
    `/mail/u/0/#inbox/${token}/`,
    `/mail/u/0/#inbox/${token}?compose=new`,
    `/mail/u/0/?tab=rm#inbox/${token}?projector=1&x=/y`,
    `/mail/u/0/#label/Orders%2FNew/${token}`,
    `/mail/u/0/#search/from%3Avera/${token}`,
    `/mail/u/0/#search/from%3Avera/p2/${token}`,
    `/mail/u/0/#category/social/${token}`,
  ])('%s', (address) => expect(idOf(address)).toBe(token));

  it('may be written the old way', () =>
    expect(idOf('/mail/u/0/#inbox/18f2a9c4d7e3b061')).toBe('18f2a9c4d7e3b061'));

  it('are found by a desk of the second account', () => {
    const second: KnownDesk = { type: 'gmail', url: 'https://mail.google.com/mail/u/1/' };
    expect(idOf(`/mail/u/1/#inbox/${token}`, second)).toBe(token);
    expect(idOf(`/mail/u/0/#inbox/${token}`, second)).toBeNull();
  });
});

describe('no threads', () => {
  it.each([
    '/mail/u/0/',
    '/mail/u/0/#inbox',
    '/mail/u/0/#inbox/p2',
    '/mail/u/0/#inbox?compose=new',
    `/mail/u/0/#inbox?compose=${token}`,
    `/mail/u/0/#search/${token}`,
    `/mail/u/0/#label/${token}`,
    '/mail/u/0/#label/Orders/p2',
    '/mail/u/0/#settings/filters',
    `/mail/u/0/#inbox/${token}-x`,
    `/mail/u/0/#inbox/${'F'.repeat(10_000)}`,
    `/mail/u/0/?ui=2&view=btop&th=${token}`,
    `/mail/u/0/?view=pt&th=${token}`,
    `/calendar/u/0/#inbox/${token}`,
    `/mailing/#inbox/${token}`,
    `http://mail.google.com/mail/u/0/#inbox/${token}`,
    `https://mail.google.com.evil.example/mail/u/0/#inbox/${token}`,
  ])('%s', (address) => expect(idOf(address)).toBeNull());

  it('not even where the pack calls another host Gmail', () => {
    const other: KnownDesk = { type: 'gmail', url: 'https://mail.example/' };
    expect(ticketAt(new URL(`https://mail.example/mail/u/0/#inbox/${token}`), other)).toBeNull();
  });
});
