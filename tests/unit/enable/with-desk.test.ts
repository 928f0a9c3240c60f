import { expect, it } from 'vitest';
import { withDesk } from '../../../lib/enable/with-desk';
import { emptyPack } from '../../../lib/pack/empty';

const rt = { type: 'rt', url: 'https://rt.acme.example/rt/' } as const;
const named = { ...emptyPack, desks: [{ ...rt, name: 'Ours' }] };

it('puts a desk at the end', () => {
  const gmail = { type: 'gmail', url: 'https://mail.google.com/' } as const;
  expect(withDesk(named, gmail).desks).toEqual([{ ...rt, name: 'Ours' }, gmail]);
});

it('leaves a desk that is there as it is, however its address ends', () => {
  expect(withDesk(named, { type: 'rt', url: 'https://rt.acme.example/rt' })).toBe(named);
});

it('takes the place of another kind of desk at the same address, and of no other', () => {
  const bare = { type: 'custom', url: rt.url } as const;
  expect(withDesk({ ...emptyPack, desks: [bare] }, rt).desks).toEqual([rt]);
  expect(
    withDesk({ ...emptyPack, desks: [bare] }, { ...rt, url: 'https://rt.acme.example/' }).desks,
  ).toHaveLength(2);
});
