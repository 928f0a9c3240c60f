import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'pylon', url: 'https://app.usepylon.com/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);
const id = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';

describe('addresses of issues', () => {
  it.each([
    [`/issues/${id}`, id],
    [`/issues/${id}/?tab=all#last`, id],
    [`/issues/${id.toUpperCase()}`, id],
    ['/issues/1042', '1042'],
    ['/issues?issueNumber=1042', '1042'],
    [`/issues/?sort=new&issueNumber=1042&conversationID=${id}`, '1042'],
    [`/issues?conversationID=${id}&sort=new`, id],
    ['/issues?issueNumber=%31042', '1042'],
  ])('%.90s is %s', (address, id) => expect(idOf(address)).toBe(id));

  it.each([
    '/issues',
    '/issues/new',
    '/issues/views/mine',
    '/issues?issueNumber=',
    '/issues?issueNumber=1042abc',
    '/issues?issueNumber=1042&issueNumber=1043',
    `/issues?conversationID=${id}x`,
    '/issues?ISSUENUMBER=1042',
    `/issues?issueNumber=${'1'.repeat(10_000)}`,
    `/issues/${'1'.repeat(10_000)}`,
    `/accounts/${id}`,
    '/accounts?issueNumber=1042',
    '/#/issues/1042',
    '/?to=/issues/1042',
    'https://app.usepylon.com.evil.example/issues/1042',
    'http://app.usepylon.com/issues/1042',
  ])('%.90s is none', (address) => expect(idOf(address)).toBeNull());

  it('are not taken from a desk that only looks like it', () => {
    const url = 'https://app-usepylon.com/';
    expect(ticketAt(new URL('/issues/1042', url), { ...desk, url })).toBeNull();
  });
});
