/** Calls of the sidebar's own frame to the built extension, timed in the frame. */
import type { Pane } from '../harness/driver.ts';
import { emailOf } from './fill.ts';

/** Firefox tells time in whole milliseconds: so many calls are timed at once. */
export const together = 10;

export type Kind = 'open' | 'search' | 'nothing';

/** The part of the extension API that the page function below uses. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Mean ms of one call, of `together` calls for different customers, one after another. */
export async function measure(frame: Pane, kind: Kind, among: number, deskUrl: string): Promise<number> {
  const people = Array.from({ length: together }, () => {
    const n = Math.floor(Math.random() * among);
    return { n, email: emailOf(n) };
  });
  return frame.evaluate(timed, { kind, people, deskUrl });
}

/** Runs in the frame: it must stand alone. */
async function timed({
  kind,
  people,
  deskUrl,
}: {
  kind: Kind;
  people: { n: number; email: string }[];
  deskUrl: string;
}): Promise<number> {
  type Answer = { ok: boolean; value: { id: string } | { id: string }[] | null };
  const ask = async (type: string, payload: object) =>
    (await chrome.runtime.sendMessage({ type, payload })) as Answer;
  const started = performance.now();
  for (const { n, email } of people) {
    if (kind === 'nothing') {
      await ask('teach/lesson', {});
      continue;
    }
    if (kind === 'search') {
      const found = await ask('store/search', { text: `number${n}` });
      if (!Array.isArray(found.value) || found.value.length === 0) throw new Error(`${n} was not found`);
      continue;
    }
    const person = { role: 'requester', hook: 'slot', email };
    const opened = await ask('store/open', { person, deskUrl });
    if (!opened.value || Array.isArray(opened.value)) throw new Error(`${email} was not opened`);
    const read = await ask('store/get', { id: opened.value.id });
    if (!read.value) throw new Error(`${email} was not read`);
  }
  return (performance.now() - started) / people.length;
}
