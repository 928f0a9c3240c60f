import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';
import type { SameOriginGet, Sighting } from '../../../lib/desks/desk';
import { intercom } from '../../../lib/desks/intercom/intercom';

const desk: KnownDesk = { type: 'intercom', url: 'https://app.intercom.com/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);

describe('addresses of conversations', () => {
  it.each([
    '/a/inbox/acme01/inbox/shared/all/conversation/204',
    '/a/inbox/acme01/inbox/conversation/204',
    '/a/inbox/acme01/inbox/admin/77/conversation/204/',
    '/a/inbox/acme01/inbox/view/9/conversation/204?view=List#part_id=comment-204-1',
    '/a/inbox/acme01/inbox/search/conversation/204/side-panel?q=a%2Fconversation%2F9',
    '/a/apps/acme01/conversations/204',
    '/a/apps/acme01/inbox/inbox/all/conversations/204',
  ])('%s is conversation 204', (address) => expect(idOf(address)).toBe('acme01/204'));

  it.each([
    '/a/inbox/acme01/inbox/shared/all',
    '/a/inbox/acme01/inbox/new-conversation',
    '/a/inbox/acme01/inbox/conversation/new',
    '/a/inbox/acme01/inbox/conversation/204abc',
    '/a/inbox/acme01/inbox/conversation/204,205',
    '/a/inbox/acme01/inbox/conversation/0',
    `/a/inbox/acme01/inbox/conversation/${'1'.repeat(10_000)}`,
    `/a/inbox/${'a/'.repeat(5000)}conversation/204`,
    '/a/inbox/acme%2F01/inbox/conversation/204',
    '/a/inbox//inbox/conversation/204',
    '/a/apps/acme01/users/204',
    '/a/apps/acme01/reports/conversations',
    '/x/a/inbox/acme01/inbox/conversation/204',
    '/#/a/inbox/acme01/inbox/conversation/204',
    '/?to=/a/inbox/acme01/inbox/conversation/204',
    'https://app.intercom.com.evil.example/a/inbox/acme01/inbox/conversation/204',
    'https://app.eu.intercom.com/a/inbox/acme01/inbox/conversation/204',
    'http://app.intercom.com/a/inbox/acme01/inbox/conversation/204',
  ])('%.90s is none', (address) => expect(idOf(address)).toBeNull());

  it('are not taken from a desk that only looks like Intercom', () => {
    const url = 'https://app.intercom.com.evil.example/a/inbox/acme01/inbox/conversation/204';
    expect(ticketAt(new URL(url), { ...desk, url })).toBeNull();
  });
});

describe("the conversation's own answer", () => {
  const sighting: Sighting = { desk, ticket: { id: 'acme01/204', bound: false }, slot: 'absent', people: [] };
  const customer = {
    id: '5fd25c09',
    name: 'Vera Example',
    pseudonym: 'Grey Locomotive from Oslo',
    email: 'Vera+Shop@example.com',
    role: 'user_role',
    user_id: 'C-1001',
  };
  const answer = { id: 204, user_summary: customer };
  const heard = (said: unknown, seen = sighting) =>
    intercom.confirm?.(
      seen,
      desk,
      async () => said,
      () => null,
    );
  const person = { role: 'requester', deskId: '5fd25c09', hook: 'conversation-answer' };

  it('is asked for with the workspace, at the root of the host', async () => {
    const asked: string[] = [];
    const get: SameOriginGet = async (address) => {
      asked.push(address);
      return null;
    };
    const inbox: KnownDesk = { type: 'intercom', url: 'https://app.eu.intercom.com/a/inbox/acme01' };
    await intercom.confirm?.(sighting, inbox, get, () => null);
    expect(asked).toEqual(['https://app.eu.intercom.com/ember/inbox/conversations/204?app_id=acme01']);
  });

  it('gives the customer, with the id of the company', async () => {
    expect(await heard(answer)).toEqual([
      { ...person, name: 'Vera Example', email: 'Vera+Shop@example.com', externalId: 'C-1001' },
    ]);
  });

  it.each(['lead', 'contact_role'])(
    'gives no id of the company for a %s: Intercom made it up',
    async (role) => {
      expect(await heard({ ...answer, user_summary: { ...customer, role } })).toEqual([
        { ...person, name: 'Vera Example', email: 'Vera+Shop@example.com' },
      ]);
    },
  );

  it.each<[string, object]>([
    ['nothing but an id', { id: '5fd25c09' }],
    ['empty objects', { ...customer, name: {}, email: {}, user_id: {} }],
    ['nulls, and a made-up name', { ...customer, name: customer.pseudonym, email: null, user_id: null }],
    [
      'a text that is no address',
      { ...customer, name: null, email: 'Victim <victim@example.org>', user_id: '' },
    ],
  ])('gives what is known where it holds %s', async (_, summary) => {
    expect(await heard({ ...answer, user_summary: summary })).toEqual([person]);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a login page', '<!doctype html>'],
    ['a list', [answer]],
    ['about another conversation', { ...answer, id: 205 }],
    ['about no conversation', { user_summary: customer }],
    ['without a customer', { id: 204, user_summary: null }],
    ['an empty customer', { id: 204, user_summary: {} }],
    ['several customers', { id: 204, user_summary: [customer] }],
  ])('is not taken where it is %s', async (_, said) => {
    expect(await heard(said)).toBeNull();
  });

  it('is not asked for by an id that is none', async () => {
    const ids = ['204', 'acme01/', 'acme01/../admins', 'acme01/204?x'];
    for (const id of ids)
      expect(await heard(answer, { ...sighting, ticket: { id, bound: false } })).toBeNull();
  });
});
