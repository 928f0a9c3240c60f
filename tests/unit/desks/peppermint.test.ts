import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'peppermint', url: 'https://help.acme.example/desk/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);
const id = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';

describe('addresses of issues', () => {
  it.each([
    [`/desk/issue/${id}`, id],
    [`/desk/issue/${id}/`, id],
    [`/desk/issue/${id}?tab=1#last`, id],
    [`/desk/de/issue/${id}`, id],
    [`/desk/zh-CN/issue/${id}`, id],
  ])('%.90s is %s', (address, id) => expect(idOf(address)).toBe(id));

  it.each([
    '/desk/issues',
    '/desk/issues/open',
    '/desk/issue/',
    '/desk/issue/new',
    '/desk/issue/12',
    `/desk/issue/${id}0`,
    `/desk/issue/${'a'.repeat(10_000)}`,
    `/desk/issue/${id}/edit`,
    `/desk/portal/issue/${id}`,
    `/desk/de/portal/issue/${id}`,
    `/issue/${id}`,
    `/desk/?to=/issue/${id}`,
    `/desk/#/issue/${id}`,
    `https://help.acme.example.evil.example/desk/issue/${id}`,
    `http://help.acme.example/desk/issue/${id}`,
  ])('%.90s is none', (address) => expect(idOf(address)).toBeNull());

  it('are not taken from a desk that only looks like it', () => {
    const url = 'https://acme.zendesk.com/';
    expect(ticketAt(new URL(`/issue/${id}`, url), { ...desk, url })).toBeNull();
  });
});
