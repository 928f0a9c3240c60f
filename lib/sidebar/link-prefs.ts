/** What an agent decides about links for this browser: which are hidden, and which environment they lead to. */
import * as v from 'valibot';
import type { Area } from './choices';

export interface LinkPrefs {
  /** Ids of links that are not shown. */
  hidden: readonly string[];
  /** Id of the chosen environment; the pack's first where it is unknown. */
  environment: string | null;
}

const hiddenKey = 'hidden-links';
const environmentKey = 'environment';
const ids = v.array(v.string());

export const noPrefs: LinkPrefs = { hidden: [], environment: null };

/** Reads both; what does not parse counts as never decided. */
export async function readLinkPrefs(area: Pick<Area, 'get'>): Promise<LinkPrefs> {
  const [hidden, environment] = await Promise.all([readHidden(area), area.get(environmentKey)]);
  const chosen = v.safeParse(v.string(), environment[environmentKey]);
  return { hidden, environment: chosen.success ? chosen.output : null };
}

export async function readHidden(area: Pick<Area, 'get'>): Promise<string[]> {
  const parsed = v.safeParse(ids, (await area.get(hiddenKey))[hiddenKey]);
  return parsed.success ? parsed.output : [];
}

/** Two tabs take turns, so that neither loses what the other has hidden. */
export async function setHidden(area: Area, id: string, hidden: boolean): Promise<void> {
  await navigator.locks.request(hiddenKey, async () => {
    const others = (await readHidden(area)).filter((other) => other !== id);
    await area.set({ [hiddenKey]: hidden ? [...others, id] : others });
  });
}

export const setEnvironment = (area: Area, id: string): Promise<void> => area.set({ [environmentKey]: id });

/** Whether a `storage.onChanged` event is about them. */
export const isPrefsChange = (changes: Readonly<Record<string, unknown>>, areaName: string): boolean =>
  areaName === 'local' && (hiddenKey in changes || environmentKey in changes);
