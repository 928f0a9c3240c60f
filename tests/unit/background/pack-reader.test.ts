import './fake-browser';
import { expect, it, vi } from 'vitest';
import { readClues, readPlaces } from '../../../lib/background/pack-reader';
import * as store from '../../../lib/pack/store';

// A version that kept desks under another name.
vi.mock('../../../lib/pack/migrations/steps', () => ({
  steps: [
    {
      from: 0,
      migrate: ({ helpdesks, ...pack }: Record<string, unknown>) => ({
        ...pack,
        version: 1,
        ...(helpdesks !== undefined && { desks: helpdesks }),
      }),
    },
  ],
  packVersion: 1,
}));

const clue = { id: 'shop', label: 'Order', pattern: String.raw`T-\d{5}` };
const holding = (pack: object) =>
  vi.spyOn(store, 'readPack').mockResolvedValue(pack as Awaited<ReturnType<typeof store.readPack>>);

it('what to look for in tickets’ texts is the pack’s to say, and nothing where it has a mistake', async () => {
  holding({ state: 'ok', pack: { clues: [clue] } });
  expect(await readClues()).toEqual([clue]);
  holding({ state: 'ok', pack: {} });
  expect(await readClues()).toEqual([]);
  holding({ state: 'invalid', raw: { clues: [clue] }, problems: [] });
  expect(await readClues()).toEqual([]);
});

const rt = { type: 'rt', url: 'https://rt.acme.example/' };

it.each([
  ['of this version', { version: 1, desks: [rt], links: 'none' }],
  ['of an earlier version', { helpdesks: [rt], links: 'none' }],
  ['that is made for a newer Deskside', { version: 7, desks: [rt] }],
])('a pack %s with a mistake elsewhere still says where to dock, to show it there', async (_, raw) => {
  holding({ state: 'bad', raw, problems: [] });
  expect(await readPlaces()).toEqual({ desks: [rt], trackers: [] });
});

it('a mistake in the desks themselves leaves none', async () => {
  holding({ state: 'bad', raw: { version: 1, desks: [{ ...rt, url: 'rt' }] }, problems: [] });
  expect(await readPlaces()).toEqual({ desks: [], trackers: [] });
});
