/** What became of each press, so that one that is told twice opens once; in `storage.session`, for a little while. */
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import type { PressOutcome } from '../../messages/press';
import { entrySchema, refusals } from '../../trail/entry';

const noteSchema = v.object({
  at: v.number(),
  outcome: v.optional(
    v.union([
      v.object({ done: v.literal(true), trail: v.optional(entrySchema) }),
      v.object({ done: v.literal(false), refused: refusals, host: v.optional(v.string()) }),
    ]),
  ),
});

const prefix = 'press:';
/** A caller asks anew at once or never. */
const kept = 10 * 60_000;
const { session } = browser.storage;

const parse = (value: unknown) => {
  const parsed = v.safeParse(noteSchema, value);
  return parsed.success ? parsed.output : null;
};

/** `begun`: it was to be opened, and nobody knows what came of it. `null`: this press is new. */
export async function readNote(id: string): Promise<PressOutcome | 'begun' | null> {
  const stored = (await session.get(prefix + id))[prefix + id];
  if (stored === undefined) return null;
  return parse(stored)?.outcome ?? 'begun';
}

/** Writes down that a press is carried out from here on, or what came of it. */
export const writeNote = (id: string, outcome?: PressOutcome): Promise<void> =>
  session.set({ [prefix + id]: { at: Date.now(), ...(outcome && { outcome }) } });

/** Lets old notes go, and those whose time makes no sense. */
export async function pruneNotes(): Promise<void> {
  const now = Date.now();
  const stored = Object.entries(await session.get(null)).filter(([key]) => key.startsWith(prefix));
  const old = stored.filter(([, value]) => !(Math.abs(now - (parse(value)?.at ?? Infinity)) < kept));
  if (old.length > 0) await session.remove(old.map(([key]) => key));
}
