import { expect, it } from 'vitest';
import { isPackChange, readPack, writePack } from '../../../lib/pack/store';
import { createArea } from '../memory-area';
import { full, small } from './examples';

const from = (items?: Record<string, unknown>) => readPack(createArea(items));

it('tells nothing, a pack and a bad pack apart', async () => {
  expect(await from()).toEqual({ state: 'none' });
  expect(await from({ pack: null })).toEqual({ state: 'none' });
  expect(await from({ pack: small })).toEqual({ state: 'ok', pack: { ...small, schemes: [] } });
  const raw = { version: 1, desks: 'all' };
  expect(await from({ pack: raw })).toEqual({
    state: 'bad',
    problems: [{ at: '/desks', message: 'must be a list in [ ]' }],
    raw,
  });
});

it('reads back what it wrote, beside everything else that is stored', async () => {
  const store = createArea({ layout: { side: 'left' } });
  await writePack(store, full);
  expect(await readPack(store)).toEqual({ state: 'ok', pack: full });
  await writePack(store, null);
  expect(Object.fromEntries(store.kept)).toEqual({ layout: { side: 'left' } });
});

it('knows a change of the pack from other changes', () => {
  for (const key of ['pack', 'team-pack', 'policy'])
    expect(isPackChange({ [key]: {} }, 'local'), key).toBe(true);
  expect(isPackChange({ pack: {} }, 'sync')).toBe(false);
  expect(isPackChange({ layout: {} }, 'local')).toBe(false);
});
