import { expect, it } from 'vitest';
import { isPackChange, readPack, writePack } from '../../../lib/pack/store';
import { full, small } from './examples';

function area(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (key: string) => structuredClone(key in items ? { [key]: items[key] } : {}),
    set: async (more: Record<string, unknown>) => void Object.assign(items, structuredClone(more)),
    remove: async (key: string) => void delete items[key],
  };
}
const from = (items?: Record<string, unknown>) => readPack(area(items));

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
  const store = area({ layout: { side: 'left' } });
  const typed = store as unknown as Parameters<typeof writePack>[0] & Parameters<typeof readPack>[0];
  await writePack(typed, full);
  expect(await readPack(typed)).toEqual({ state: 'ok', pack: full });
  await writePack(typed, null);
  expect(store.items).toEqual({ layout: { side: 'left' } });
});

it('knows a change of the pack from other changes', () => {
  expect(isPackChange({ pack: {} }, 'local')).toBe(true);
  expect(isPackChange({ pack: {} }, 'sync')).toBe(false);
  expect(isPackChange({ layout: {} }, 'local')).toBe(false);
});
