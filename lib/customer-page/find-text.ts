/**
 * A text on its way from the address bar or a menu to the search page. It may be somebody's address, so it travels in
 * `storage.session`, and the page's address holds a one-time id alone.
 */
import { browser } from 'wxt/browser';
import * as v from 'valibot';

const prefix = 'find:';
const longest = 200;
const text = v.pipe(v.string(), v.maxLength(longest));

/** Keeps one text; an earlier one that nobody fetched is gone. Answers the id to fetch it by. */
export async function keepText(given: string): Promise<string> {
  const { session } = browser.storage;
  const stale = Object.keys(await session.get(null)).filter((key) => key.startsWith(prefix));
  if (stale.length > 0) await session.remove(stale);
  const id = crypto.randomUUID();
  await session.set({ [prefix + id]: given.trim().slice(0, longest) });
  return id;
}

/** The text that was kept under this id, once; `''` where there is none. */
export async function takeText(id: string): Promise<string> {
  const { session } = browser.storage;
  const key = prefix + id;
  const parsed = v.safeParse(text, (await session.get(key))[key]);
  await session.remove(key);
  return parsed.success ? parsed.output : '';
}
