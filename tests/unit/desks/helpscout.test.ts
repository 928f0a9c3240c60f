import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'helpscout', url: 'https://secure.helpscout.net/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);

describe('addresses of conversations', () => {
  it.each([
    '/conversation/3297862965/44477',
    '/conversation/3297862965/44477/',
    '/conversation/3297862965/44477/?folderId=99',
    '/conversation/3297862965/44477?viewId=1&foo=bar#thread-123',
    '/conversation/3297862965',
    '/conversation/3297862965/',
  ])('%s is conversation 3297862965', (address) => expect(idOf(address)).toBe('3297862965'));

  it.each([
    '/inbox/12',
    '/mailbox/12/34',
    '/mailbox/12/customers/3297862965',
    '/conversation/',
    '/conversation/new',
    '/conversation/0/44477',
    '/conversation/3297862965abc/44477',
    '/conversation/3297862965,3297862966',
    '/conversation/3297862965/44477/edit',
    `/conversation/${'1'.repeat(10_000)}/44477`,
    '/conversations/3297862965',
    '/x/conversation/3297862965/44477',
    '/#/conversation/3297862965/44477',
    '/?to=/conversation/3297862965/44477',
    'https://secure.helpscout.net.evil.example/conversation/3297862965/44477',
    'https://docs.helpscout.net/conversation/3297862965/44477',
    'http://secure.helpscout.net/conversation/3297862965/44477',
  ])('%.90s is none', (address) => expect(idOf(address)).toBeNull());

  it('are not taken from a desk that only looks like Help Scout', () => {
    const url = 'https://secure.helpscout.net.evil.example/conversation/3297862965/44477';
    expect(ticketAt(new URL(url), { ...desk, url: new URL(url).origin })).toBeNull();
  });
});
