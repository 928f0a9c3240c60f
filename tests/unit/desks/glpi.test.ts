// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';
import { glpi } from '../../../lib/desks/glpi/glpi';

const desk: KnownDesk = { type: 'glpi', url: 'https://it.acme.test/glpi/' };
const idOf = (address: string, of = desk) => ticketAt(new URL(address, of.url), of);

describe("addresses of GLPI's tickets", () => {
  it.each([
    '/glpi/front/ticket.form.php?id=42',
    '/glpi/front/ticket.form.php?id=42&forcetab=Ticket$main',
    '/glpi/front/ticket.form.php?_openfollowup=1&id=42#x',
    '/glpi/front/ticket.form.php?id=0042',
  ])('%s is ticket 42', (address) => expect(idOf(address)).toBe('42'));

  it.each([
    '/glpi/front/ticket.form.php',
    '/glpi/front/ticket.form.php?id=',
    '/glpi/front/ticket.form.php?id=0',
    '/glpi/front/ticket.form.php?id=-1',
    '/glpi/front/ticket.form.php?id=42x',
    '/glpi/front/ticket.form.php?id=42&id=43',
    '/glpi/front/ticket.form.php?ID=42',
    '/glpi/front/ticket.form.php#id=42',
    '/glpi/front/ticket.form.php/x?id=42',
    '/glpi/front/ticket.php?id=42',
    '/glpi/front/user.form.php?id=42',
    '/glpi/front/helpdesk.public.php?id=42',
    '/glpi/front/tracking.injector.php?id=42',
    '/front/ticket.form.php?id=42',
    'https://it.acme.test.evil.example/glpi/front/ticket.form.php?id=42',
  ])('%s is none', (address) => expect(idOf(address)).toBeNull());

  it('tells problems and changes from the tickets of the same number', () => {
    expect(idOf('/glpi/front/problem.form.php?id=42')).toBe('problem-42');
    expect(idOf('/glpi/front/change.form.php?id=42')).toBe('change-42');
  });

  it('reads no id that no database counts to', () => {
    expect(idOf(`front/ticket.form.php?id=${'9'.repeat(10_000)}`)).toBeNull();
    expect(idOf(`front/ticket.form.php?id=${'9'.repeat(18)}`)).toBe('9'.repeat(18));
  });
});

describe('a page that says two things', () => {
  const actors = (...requester: object[]) =>
    `<input name="_actors" value='${JSON.stringify({ requester, observer: [], assign: [] })}'>`;
  const vera = { itemtype: 'User', items_id: 7, title: 'Vera Example' };
  const read = (html: string) => {
    const page = `<form id="itil-form"><input name="id" value="42">${html}</form>`;
    const root = new DOMParser().parseFromString(page, 'text/html');
    return glpi.read(root, new URL('front/ticket.form.php?id=42', desk.url), desk);
  };
  const option = `<select data-actor-type="requester" multiple><option selected data-itemtype="User" data-items-id="7"
    data-default-email="vera@example.com">Vera Example</option></select>`;

  it('names its requester without an address, where it gives two', () => {
    const known = { role: 'requester', name: 'Vera Example', deskId: '7', hook: 'requester-actors' };
    expect(read(actors(vera) + option)?.people).toEqual([{ ...known, email: 'vera@example.com' }]);
    const other = { ...vera, default_email: 'other@example.com' };
    expect(read(actors(other) + option)?.people).toEqual([known]);
  });

  it('names nobody, where it has two lists', () => {
    const other = { itemtype: 'User', items_id: 8, title: 'Mallory Example' };
    expect(read(actors(vera) + actors(vera) + option)?.people).toHaveLength(1);
    expect(read(actors(vera) + actors(other) + option)).toMatchObject({ slot: 'absent', people: [] });
  });
});
