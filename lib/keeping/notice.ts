/** What the agent is told of the cache, in the options: one thing at a time, until they have read it. */
import * as v from 'valibot';
import type { Area } from '../trail/trail';

export const noticeKey = 'keeping-notice';

const noticeSchema = v.variant('code', [
  /** The browser has lost customers by itself. How many were there, and how many are left. */
  v.object({ code: v.literal('lost'), at: v.number(), before: v.number(), after: v.number() }),
  /**
   * `newer`, `damaged`: the database was made anew; `shut`: nothing can be kept. `made-room`: the oldest customers had to
   * go; `no-room`: that was not enough.
   */
  v.object({
    code: v.picklist(['newer', 'damaged', 'shut', 'made-room', 'no-room']),
    at: v.number(),
  }),
]);

export type KeepingNotice = v.InferOutput<typeof noticeSchema>;

export async function readNotice(area: Pick<Area, 'get'>): Promise<KeepingNotice | null> {
  const parsed = v.safeParse(noticeSchema, (await area.get(noticeKey))[noticeKey]);
  return parsed.success ? parsed.output : null;
}

/** Said once: what is said already is not said again with a new time, and "no room" stays over "made room". */
export async function giveNotice(area: Pick<Area, 'get' | 'set'>, notice: KeepingNotice): Promise<void> {
  const said = (await readNotice(area))?.code;
  if (said === notice.code || (said === 'no-room' && notice.code === 'made-room')) return;
  await area.set({ [noticeKey]: notice });
}
