import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'salesforce', url: 'https://acme.lightning.force.com/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);
const id = '500Ab00000AbCdE';
const other = '500Ab00000XyZwVIAM';
const contact = '003Ab00000QwErTIAQ';

describe('addresses', () => {
  it.each([
    `/lightning/r/Case/${id}/view`,
    `/lightning/r/Case/${id}IAK/view`,
    `/lightning/r/${id}IAK/view/`,
    `/lightning/r/Case/${id}IAK/view?0.source=alohaHeader#x`,
    `/lightning/r/Case/${id}IAK/view?ws=%2Flightning%2Fr%2FCase%2F${other}%2Fview`,
    `/lightning/r/Contact/${contact}/view?ws=%2Flightning%2Fr%2FCase%2F${id}IAK%2Fview`,
    `/lightning/r/Contact/${contact}/view?x=1&ws=/lightning/r/Case/${id}/view?a=b`,
    `/lightning/r/Account/001Ab00000QwErTIAQ/view?ws=/lightning/r/${id}IAK/view`,
  ])('%s is the case, by 15 characters', (address) => expect(idOf(address)).toBe(id));

  it.each([
    `/lightning/r/Contact/${contact}/view`,
    `/lightning/r/Contact/${contact}/view?ws=/lightning/r/Account/001Ab00000QwErTIAQ/view`,
    `/lightning/r/Contact/${contact}/view?ws=/lightning/r/Case/${id}/view&ws=/lightning/r/Case/${other}/view`,
    `/lightning/r/Contact/${contact}/view?ws=https://evil.example/lightning/r/Case/${id}/view`,
    `/lightning/r/Case/${id}`,
    `/lightning/r/Case/${id}/edit`,
    `/lightning/r/Case/${id}I/view`,
    `/lightning/r/Case/${id}IAKX/view`,
    `/lightning/r/Case/${'5'.repeat(10_000)}/view`,
    `/lightning/r/Case/500-b00000AbCdE/view`,
    `/lightning/o/Case/list?filterName=AllOpenCases`,
    '/lightning/o/Case/new',
    `/one/one.app#/sObject/${id}/view`,
    `/${id}?ws=/lightning/r/Case/${id}/view`,
    `https://acme.my.salesforce.com/lightning/r/Case/${id}/view`,
    `https://acme.lightning.force.com.evil.example/lightning/r/Case/${id}/view`,
  ])('%s is none', (address) => expect(idOf(address)).toBeNull());

  it.each([
    ['https://acme--dev.sandbox.lightning.force.com/', id],
    ['https://acme.lightning.salesforce.mil/', id],
    ['https://acmelightning.force.com/', null],
    ['https://lightning.force.com.evil.example/', null],
    ['https://notsalesforce.com/', null],
  ])('at %s', (url, expected) =>
    expect(ticketAt(new URL(`lightning/r/Case/${id}/view`, url), { type: 'salesforce', url })).toBe(expected),
  );
});
