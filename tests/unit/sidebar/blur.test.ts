import { expect, it } from 'vitest';
import { isBlurChange, keepBlurred, readBlurred } from '../../../lib/sidebar/blur';

const areaOf = (stored: Record<string, unknown>) => ({
  get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
  set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
  remove: async (key: string) => void delete stored[key],
});

it('is kept until it is switched off', async () => {
  const area = areaOf({});
  expect(await readBlurred(area)).toBe(false);
  await keepBlurred(area, true);
  expect(await readBlurred(area)).toBe(true);
  await keepBlurred(area, false);
  expect(await readBlurred(area)).toBe(false);
});

it('is off where what is kept makes no sense', async () => {
  expect(await readBlurred(areaOf({ blurred: 'yes' }))).toBe(false);
});

it('is told from other changes', () => {
  expect(isBlurChange({ blurred: {} }, 'local')).toBe(true);
  expect(isBlurChange({ blurred: {} }, 'session')).toBe(false);
  expect(isBlurChange({ pack: {} }, 'local')).toBe(false);
});
