import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'plain', url: 'https://app.plain.com/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);
const workspace = '/workspace/w_01J0EXAMPLE0000000000000CD';
const thread = 'th_01J0EXAMPLE0000000000000AB';

describe('addresses of threads', () => {
  it.each([
    [`${workspace}/thread/${thread}`, thread],
    [`${workspace}/thread/${thread}/`, thread],
    [`${workspace}/thread/${thread}/timeline?view=all#last`, thread],
    [`${workspace}/t/${thread}`, thread],
    [`/t/${thread}`, thread],
  ])('%.90s is %s', (address, id) => expect(idOf(address)).toBe(id));

  it.each([
    `${workspace}/threads/`,
    `${workspace}/thread/new/`,
    `${workspace}/thread/th_`,
    `${workspace}/thread/${thread}%2F`,
    `${workspace}/thread/th_${'0'.repeat(10_000)}`,
    `${workspace}/customer/c_01J0EXAMPLE0000000000000EF/`,
    `/workspace/01J0EXAMPLE/thread/${thread}`,
    `/x${workspace}/thread/${thread}`,
    `/?to=/t/${thread}`,
    `/#/t/${thread}`,
    `https://app.plain.com.evil.example/t/${thread}`,
    `http://app.plain.com/t/${thread}`,
  ])('%.90s is none', (address) => expect(idOf(address)).toBeNull());

  it('are not taken from a desk that only looks like it', () => {
    const url = 'https://app-plain.com/';
    expect(ticketAt(new URL(`/t/${thread}`, url), { ...desk, url })).toBeNull();
  });
});
