/** A lesson that was asked for in a tab before its sidebar was there. It begins when the sidebar has claimed its ticket. */
import { browser } from 'wxt/browser';
import * as v from 'valibot';

const key = 'lesson-next';
const schema = v.object({ tabId: v.number(), deskUrl: v.string(), at: v.number() });
/** Nobody remembers a wish for longer, in ms. */
const lasts = 10 * 60_000;

/** One at a time: an agent can click in one page only. */
export const planLesson = (tabId: number, deskUrl: string): Promise<void> =>
  browser.storage.session.set({ [key]: { tabId, deskUrl, at: Date.now() } });

/** Whether a lesson of this desk is to begin in this tab now; asked once, it is no more. */
export async function takeLesson(tabId: number, deskUrl: string | undefined): Promise<boolean> {
  const parsed = v.safeParse(schema, (await browser.storage.session.get(key))[key]);
  if (!parsed.success || parsed.output.tabId !== tabId || parsed.output.deskUrl !== deskUrl) return false;
  await browser.storage.session.remove(key);
  return Date.now() - parsed.output.at < lasts;
}
