/** What of the trail still has to reach the company, kept beside it in `storage.local`. */
import * as v from 'valibot';
import type { Area } from './trail';

const rowSchema = v.object({
  /** How often it was tried in vain. */
  tries: v.number(),
  /** When it is tried next. Epoch ms. */
  next: v.number(),
  /** The status with which the company will not have this entry; it is not tried again. */
  refused: v.optional(v.number()),
});
export type OutboxRow = v.InferOutput<typeof rowSchema>;

const prefix = 'audit:';
export const outboxKey = (id: string) => `${prefix}${id}`;

/** The rows among what an area holds, by the entry's id. A damaged row is due at once: it may not be lost. */
export function rowsIn(stored: Readonly<Record<string, unknown>>): Map<string, OutboxRow> {
  const keys = Object.keys(stored).filter((key) => key.startsWith(prefix));
  return new Map(
    keys.map((key) => {
      const parsed = v.safeParse(rowSchema, stored[key]);
      return [key.slice(prefix.length), parsed.success ? parsed.output : { tries: 0, next: 0 }];
    }),
  );
}

/** Entries that the company has not taken, by their id: those to come, and those that it refused. */
export const readOutbox = async (area: Pick<Area, 'get'>): Promise<Map<string, OutboxRow>> =>
  rowsIn(await area.get(null));

const toldPrefix = 'told:';
/** Holds when the company took an entry, in epoch ms. */
export const toldKey = (id: string) => `${toldPrefix}${id}`;

/** Ids of the entries that the company has taken. */
export const toldIn = (stored: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(stored)
    .filter((key) => key.startsWith(toldPrefix))
    .map((key) => key.slice(toldPrefix.length));
