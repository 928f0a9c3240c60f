import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'crisp', url: 'https://app.crisp.chat/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);
const website = '/website/11111111-2222-4333-8444-555555555555';
const session = 'session_aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';

describe('addresses of conversations', () => {
  it.each([
    [`${website}/inbox/${session}/`, session],
    [`${website}/inbox/${session}`, session],
    [`${website}/inbox/${session}/?message=7#last`, session],
  ])('%.90s is %s', (address, id) => expect(idOf(address)).toBe(id));

  it.each([
    `${website}/inbox/`,
    `${website}/inbox/session_1/`,
    `${website}/inbox/session_${'a'.repeat(10_000)}/`,
    `${website}/inbox/${session}x/`,
    `${website}/inbox/${session}%2F..`,
    `${website}/contacts/profile/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee/`,
    `/website/1/inbox/${session}/`,
    `/inbox/${session}/`,
    `${website}/settings/#/inbox/${session}/`,
    `/?to=${website}/inbox/${session}/`,
    `https://app.crisp.chat.evil.example${website}/inbox/${session}/`,
    `http://app.crisp.chat${website}/inbox/${session}/`,
  ])('%.90s is none', (address) => expect(idOf(address)).toBeNull());

  it('are not taken from a desk that only looks like it', () => {
    const url = 'https://app.crisp.chat.evil.example/';
    expect(ticketAt(new URL(`${website}/inbox/${session}/`, url), { ...desk, url })).toBeNull();
  });

  it('are read for a desk of one website, and for no other website', () => {
    const one: KnownDesk = { ...desk, url: `https://app.crisp.chat${website}` };
    expect(ticketAt(new URL(`${website}/inbox/${session}/`, desk.url), one)).toBe(session);
    const other = website.replace('1', '2');
    expect(ticketAt(new URL(`${other}/inbox/${session}/`, desk.url), one)).toBeNull();
  });
});
