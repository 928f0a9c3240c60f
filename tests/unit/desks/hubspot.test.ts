import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';
import type { SameOriginGet, Sighting } from '../../../lib/desks/desk';
import { hubspot } from '../../../lib/desks/hubspot/hubspot';

const desk: KnownDesk = { type: 'hubspot', url: 'https://app.hubspot.com/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);

describe('addresses', () => {
  it.each([
    '/contacts/77/record/0-5/512',
    '/contacts/77/record/0-5/512/',
    '/contacts/77/record/0-5/512/view/1?eschref=%2Fcontacts%2F77#x',
    '/contacts/77/ticket/512',
    '/help-desk/77/view/12/ticket/512?messageId=9',
    '/help-desk/77/view/search/ticket/512',
  ])('%s is ticket 512 of portal 77', (address) => expect(idOf(address)).toBe('77-512'));

  it('tells a thread of the inbox from a ticket with the same number', () =>
    expect(idOf('/live-messages/77/inbox/512#email')).toBe('77-thread-512'));

  it('takes the number with up to 18 digits', () =>
    expect(idOf(`/contacts/77/record/0-5/${'9'.repeat(18)}`)).toBe(`77-${'9'.repeat(18)}`));

  it.each([
    '/contacts/77/record/0-1/512',
    '/contacts/77/record/0-55/512',
    '/contacts/77/contact/512',
    '/contacts/77/record/0-5/',
    '/contacts/77/record/0-5/0512',
    '/contacts/77/record/0-5/512x',
    '/contacts/77/record/0-5/%35%31%32',
    `/contacts/77/record/0-5/${'9'.repeat(10_000)}`,
    '/contacts/x/record/0-5/512',
    '/contacts/77/objects/0-5/views/all/list',
    '/contacts/77/objects/0-5/views/all/list?next=/contacts/77/record/0-5/512',
    '/help-desk/77/view/12',
    '/help-desk/77/view/12/ticket/new',
    '/live-messages/77/inbox',
    '/live-messages/77#/live-messages/77/inbox/512',
    'https://app-eu1.hubspot.com/contacts/77/record/0-5/512',
    'https://app.hubspot.com.evil.example/contacts/77/record/0-5/512',
    'http://app.hubspot.com/contacts/77/record/0-5/512',
  ])('%s is none', (address) => expect(idOf(address)).toBeNull());

  it('takes no host that only begins like one of the vendor', () => {
    const url = 'https://app-eu1.hubspot.com.evil.example/';
    expect(ticketAt(new URL('contacts/77/record/0-5/512', url), { type: 'hubspot', url })).toBeNull();
  });
});

describe('asking', () => {
  const sighting: Sighting = { desk, ticket: { id: '77-512', bound: false }, slot: 'absent', people: [] };
  const ask = async (get: SameOriginGet, cookie: string | null, id = sighting.ticket.id) =>
    hubspot.confirm?.({ ...sighting, ticket: { id, bound: false } }, desk, get, () => cookie);
  const associations = (contacts: object) => ({ id: '512', associations: { contacts } });

  it.each([null, '', 'a b', 'a\nX-Other: 1', 'ä'])('asks nobody with %j for a token', async (token) => {
    let asked = 0;
    expect(await ask(async () => (asked += 1), token)).toBeNull();
    expect(asked).toBe(0);
  });

  it('asks nobody about a thread', async () => {
    let asked = 0;
    expect(await ask(async () => (asked += 1), 'token', '77-thread-512')).toBeNull();
    expect(asked).toBe(0);
  });

  it.each([
    ['pages of contacts', associations({ results: [], paging: { next: { after: '1' } } })],
    [
      'a mailing list',
      associations({ results: Array.from({ length: 11 }, (_, at) => ({ id: String(at + 1) })) }),
    ],
    ['an id that leads elsewhere', associations({ results: [{ id: '../users/1' }] })],
  ])('takes nobody from %s', async (_, answer) => {
    const asked: string[] = [];
    const get: SameOriginGet = async (url) => {
      asked.push(url);
      return asked.length === 1
        ? answer
        : { id: new URL(url).pathname.split('/').at(-1), properties: { email: null } };
    };
    expect(await ask(get, 'token')).toBeNull();
    expect(asked).toHaveLength(1);
  });
});
