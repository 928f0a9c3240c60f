import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'front', url: 'https://app.frontapp.com/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);

describe('addresses of conversations', () => {
  it.each([
    ['/inboxes/teams/folders/7256583/unassigned/120537545061', '120537545061'],
    ['/inboxes/teams/views/9523270/open/26322453318/', '26322453318'],
    ['/inboxes/teammates/20999898/inbox/all/117421069338?x=1#y', '117421069338'],
    ['/inboxes/shared/support/open/121516198', '121516198'],
    ['/inboxes/teams/12/inbox/34/cnv_1jk2ab', 'cnv_1jk2ab'],
    ['/open/cnv_1jk2ab', 'cnv_1jk2ab'],
    ['/conversations/cnv_1jk2ab/', 'cnv_1jk2ab'],
  ])('%s is %s', (address, id) => expect(idOf(address)).toBe(id));

  it.each([
    '/inboxes/',
    '/inboxes/teams/folders/7256583',
    '/inboxes/teams/views/9523270',
    '/inboxes/teammates/20999898',
    '/inboxes/teams/folders/7256583/unassigned',
    '/inboxes/shared/d_architecture',
    '/inboxes/shared/support/open/121516198,121516199',
    '/inboxes/shared/support/open/121516198%2C121516199',
    '/inboxes/shared/support/open/0',
    '/inboxes/shared/support/open/12ab',
    `/inboxes/shared/support/open/${'1'.repeat(10_000)}`,
    `/inboxes/${'a/'.repeat(5000)}open/121516198`,
    '/open/msg_1jk2ab',
    '/open/121516198',
    '/open/cnv_1jk2ab/x',
    '/compose?to=vera@example.com',
    '/compose/121516198',
    '/contacts/crd_12',
    '/#/inboxes/shared/support/open/121516198',
    '/x/inboxes/shared/support/open/121516198',
    'https://app.frontapp.com.evil.example/inboxes/shared/support/open/121516198',
    'http://app.frontapp.com/inboxes/shared/support/open/121516198',
  ])('%.90s is none', (address) => expect(idOf(address)).toBeNull());

  it('are not taken from a desk that only looks like Front', () => {
    const url = 'https://app.frontapp.com.evil.example/open/cnv_1jk2ab';
    expect(ticketAt(new URL(url), { ...desk, url: new URL(url).origin })).toBeNull();
  });
});
