/** Whether names and cards are blurred, for screens that others see. The agent's own setting, in every tab at once. */
import * as v from 'valibot';
import type { Area } from './choices';

const blurKey = 'blurred';

export async function readBlurred(area: Pick<Area, 'get'>): Promise<boolean> {
  const parsed = v.safeParse(v.boolean(), (await area.get(blurKey))[blurKey]);
  return parsed.success && parsed.output;
}

export const keepBlurred = (area: Pick<Area, 'set' | 'remove'>, on: boolean): Promise<void> =>
  on ? area.set({ [blurKey]: true }) : area.remove(blurKey);

export const isBlurChange = (changes: Readonly<Record<string, unknown>>, areaName: string): boolean =>
  areaName === 'local' && blurKey in changes;
