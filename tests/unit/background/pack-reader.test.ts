import './fake-browser';
import { expect, it, vi } from 'vitest';
import { readClues } from '../../../lib/background/pack-reader';
import * as store from '../../../lib/pack/store';

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
