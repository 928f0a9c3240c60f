import { expect, it } from 'vitest';
import type { Sighting } from '../../../lib/desks/desk';
import { whoseIs } from '../../../lib/enable/whose';

type Read = Parameters<typeof whoseIs>[0][number];
const read = (type: 'freshdesk' | 'freshservice', slot: Sighting['slot'] | null, subject?: string): Read => ({
  type,
  sighting: slot && {
    desk: { type, url: 'https://help.acme.example/' },
    ticket: { id: '7', bound: false, ...(subject !== undefined && { subject }) },
    slot,
    people: [],
  },
});

it('a page is of whoever finds the place of the requester, though others know the address', () => {
  expect(whoseIs([read('freshdesk', 'shown', 'A'), read('freshservice', 'absent', 'A')])).toEqual([
    'freshdesk',
  ]);
  expect(whoseIs([read('freshdesk', 'empty'), read('freshservice', 'absent')])).toEqual(['freshdesk']);
});

it('else of whoever finds its subject; of nobody where nothing is found', () => {
  expect(whoseIs([read('freshdesk', 'absent'), read('freshservice', 'absent', 'A')])).toEqual([
    'freshservice',
  ]);
  expect(whoseIs([read('freshdesk', 'absent'), read('freshservice', null)])).toEqual([]);
  expect(whoseIs([])).toEqual([]);
});
