/** How much is kept of customers, and for how long: the agent's own, in `storage.local`. */
import * as v from 'valibot';
import type { Area } from '../trail/trail';

export const settingsKey = 'keeping';

/** Ten thousand last a busy agent for years; the most is for a company that imports everybody. */
export const mostChoices = [1_000, 10_000, 50_000, 200_000, 1_000_000] as const;
/** Beside them stands `null`: never by age alone. */
export const daysChoices = [7, 30, 90, 365] as const;

const settingsSchema = v.object({
  most: v.fallback(v.picklist(mostChoices), 200_000),
  days: v.fallback(v.nullable(v.picklist(daysChoices)), 90),
});

export type KeepingSettings = v.InferOutput<typeof settingsSchema>;

/**
 * What holds until somebody chooses. 200,000: room for an import of a whole customer list, at some 2 KB each a few hundred
 * megabytes, which browsers grant. 90 days: a quarter, after which a ticket that comes back is read anew anyway.
 */
export const defaults: KeepingSettings = { most: 200_000, days: 90 };

/** Each damaged setting falls back to its default; the others stay. */
export function parseSettings(stored: unknown): KeepingSettings {
  const parsed = v.safeParse(settingsSchema, stored);
  return parsed.success ? parsed.output : defaults;
}

export const readSettings = async (area: Pick<Area, 'get'>): Promise<KeepingSettings> =>
  parseSettings((await area.get(settingsKey))[settingsKey]);

export async function changeSettings(
  area: Pick<Area, 'get' | 'set'>,
  change: Partial<KeepingSettings>,
): Promise<void> {
  await area.set({ [settingsKey]: { ...(await readSettings(area)), ...change } });
}
