import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'missive', url: 'https://mail.missiveapp.com/' };
const id = '3f2b8c1e-9a4d-4e6f-8b7a-1c2d3e4f5a6b';
const other = 'aaaaaaaa-1111-4222-8333-444444444444';
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);

describe('conversations', () => {
  it.each([
    `/#inbox/conversations/${id}`,
    `/#inbox/conversations/${id.toUpperCase()}`,
    `/#inbox/conversations/${id}/`,
    `/#inbox/conversations/${id}?x=1`,
    `/#inbox/conversations/${id}/messages/${other}`,
    `/#/conversations/${id}`,
    `/#conversations/${id}`,
    `/?a=1#team-inbox/${other}/conversations/${id}`,
    `/#search/from%3Avera/conversations/${id}`,
    `/#search/conversations%2F${other}/conversations/${id}`,
  ])('%s', (address) => expect(idOf(address)).toBe(id));
});

describe('no conversations', () => {
  it.each([
    '/',
    '/#inbox',
    '/#inbox/conversations',
    '/#inbox/conversations/42',
    `/#inbox/conversations/${id}0`,
    `/#inbox/conversations/${id.slice(1)}`,
    `/#inbox/myconversations/${id}`,
    `/#inbox/drafts/${id}`,
    `/#search/conversations/${other}/conversations/${id}`,
    `/conversations/${id}`,
    `/?next=/conversations/${id}`,
    `/#${'/conversations/'.repeat(10_000)}`,
    `https://mail.missiveapp.com.evil.example/#inbox/conversations/${id}`,
  ])('%s', (address) => expect(idOf(address)).toBeNull());
});
