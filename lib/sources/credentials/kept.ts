/**
 * What agents typed for sources, in `storage.local` of this browser and nowhere else. Each is bound to the origin that
 * it was typed for: a pack that moves the source elsewhere does not take it along.
 */
import type { Storage } from 'webextension-polyfill';
import * as v from 'valibot';
import type { Kind } from './want';

type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** What a header can carry without trouble: nothing invisible, no line breaks, no space at either end. */
const sendable = /^[\x21-\x7e]+( [\x21-\x7e]+)*$/;
const LONGEST = 8_000;

const keptSchema = v.object({
  origin: v.string(),
  value: v.pipe(v.string(), v.regex(sendable), v.maxLength(LONGEST)),
  /** When it was typed. Epoch ms. */
  at: v.number(),
});
export type Kept = v.InferOutput<typeof keptSchema>;

const prefixes: Record<Kind, string> = { token: 'token:', secret: 'secret:' };
const keyOf = (kind: Kind, id: string) => prefixes[kind] + id;

export const isCredentialKey = (key: string): boolean =>
  Object.values(prefixes).some((prefix) => key.startsWith(prefix));

/** Why a text cannot be a token or a secret; `null`: it can. */
export function flawOf(text: string): 'empty' | 'too-long' | 'unsendable' | null {
  if (text === '') return 'empty';
  if (text.length > LONGEST) return 'too-long';
  return sendable.test(text) ? null : 'unsendable';
}

/** With the value: for the asking alone. `null` where there is none for this origin. */
export async function readCredential(
  area: Pick<Area, 'get'>,
  kind: Kind,
  id: string,
  origin: string,
): Promise<string | null> {
  const kept = await readKept(area, kind, id);
  return kept?.origin === origin ? kept.value : null;
}

/** As it is kept, whatever origin it is for: so that what was removed can be had back. `null`: nothing is kept. */
export async function readKept(area: Pick<Area, 'get'>, kind: Kind, id: string): Promise<Kept | null> {
  const key = keyOf(kind, id);
  const parsed = v.safeParse(keptSchema, (await area.get(key))[key]);
  return parsed.success ? parsed.output : null;
}

export const keepCredential = (area: Pick<Area, 'set'>, kind: Kind, id: string, kept: Kept): Promise<void> =>
  area.set({ [keyOf(kind, id)]: kept });

export const removeCredential = (area: Pick<Area, 'remove'>, kind: Kind, id: string): Promise<void> =>
  area.remove(keyOf(kind, id));

/** That something was typed, for whom and when; never what. */
export interface Known {
  kind: Kind;
  id: string;
  origin: string;
  at: number;
}

/** All that is kept, also for sources that the pack no longer has. */
export async function knownCredentials(area: Pick<Area, 'get'>): Promise<Known[]> {
  const stored = await area.get(null);
  return Object.keys(stored).flatMap((key) => {
    const kind = (['token', 'secret'] as const).find((one) => key.startsWith(prefixes[one]));
    const parsed = v.safeParse(keptSchema, stored[key]);
    if (!kind || !parsed.success) return [];
    const { origin, at } = parsed.output;
    return [{ kind, id: key.slice(prefixes[kind].length), origin, at }];
  });
}
