/** The company hears of each entry of the trail, sooner or later, whatever the network and the browser do. */
import { browser } from 'wxt/browser';
import type { TrailEntry } from '../messages/press';
import type { Pack } from '../pack/pack';
import { readPack } from '../pack/store';
import { request } from '../sources/request';
import { retryAt } from '../sources/retry-after';
import { outboxKey, readOutbox, toldKey, type OutboxRow } from '../trail/outbox';
import { readEntry } from '../trail/trail';
import { isGranted } from './grants';
import { hostLog } from './hosts';
import { pressLock } from './press/lock';

const { local } = browser.storage;
export const auditAlarm = 'audit';
const shortest = 60_000;
const longest = 3_600_000;

/** What the company said: it has the entry, will never take it (with that status), or may take it later. */
type Said = { is: 'taken' } | { is: 'refused'; status: number } | { is: 'later'; at?: number | undefined };

/**
 * Posts the entries that are due, and sees to it that the others come in their time. Safe to repeat, and to run twice at
 * once. Answers how many are still to come.
 * @param all whether those that have to wait are tried as well
 */
export async function postAudit(all = false): Promise<number> {
  const read = await readPack(local);
  const audit = read.state === 'ok' ? read.pack.audit : undefined;
  const waiting = await readWaiting();
  // Nobody wants to hear of them any more. A pack with a mistake says nothing about that.
  if (read.state !== 'bad' && !audit) {
    if (waiting.size > 0) await local.remove([...waiting.keys()].map(outboxKey));
    return 0;
  }
  const due = [...waiting].filter(([, { next }]) => all || next <= Date.now());
  if (audit) for (const [id] of due) await postOne(id, audit);
  return schedule();
}

async function readWaiting(): Promise<Map<string, OutboxRow>> {
  return new Map([...(await readOutbox(local))].filter(([, { refused }]) => refused === undefined));
}

/** Wakes the background at a time (epoch ms), at least half a minute from now. */
export const wakeForAudit = (when: number): Promise<void> =>
  browser.alarms.create(auditAlarm, { when: Math.max(when, Date.now() + shortest / 2) });

/** Wakes the background for the next one. Answers how many are left. */
async function schedule(): Promise<number> {
  const waiting = await readWaiting();
  if (waiting.size === 0) await browser.alarms.clear(auditAlarm);
  else await wakeForAudit(Math.min(...[...waiting.values()].map(({ next }) => next)));
  return waiting.size;
}

/** One at a time for each entry, and none of a press that is still under way. */
function postOne(id: string, audit: NonNullable<Pack['audit']>): Promise<void> {
  return navigator.locks.request(pressLock(id), { ifAvailable: true }, async (lock) => {
    const row = lock && (await readOutbox(local)).get(id);
    if (!row || row.refused !== undefined) return;
    const key = outboxKey(id);
    const entry = await readEntry(local, id);
    if (!entry) return local.remove(key);
    const said = await tell(entry, audit);
    const now = Date.now();
    if (said.is === 'taken') {
      await local.set({ [toldKey(id)]: now });
      return local.remove(key);
    }
    // Meanwhile nobody may want to hear of it any more.
    if (!(await readOutbox(local)).has(id)) return;
    const tries = row.tries + 1;
    const next = Math.max(
      now + Math.min(shortest * 2 ** (tries - 1), longest),
      said.is === 'later' ? (said.at ?? 0) : 0,
    );
    await local.set({ [key]: { tries, next, ...(said.is === 'refused' && { refused: said.status }) } });
  });
}

async function tell(
  entry: TrailEntry,
  { url, credentials = 'include' }: NonNullable<Pack['audit']>,
): Promise<Said> {
  if (!(await isGranted(url))) return { is: 'later' };
  await hostLog.note(new URL(url).host, 'audit');
  const said = await request(
    url,
    {
      fetch,
      credentials,
      post: {
        version: 1,
        deskside: browser.runtime.getManifest().version,
        ...entry,
        time: new Date(entry.at).toISOString(),
      },
      headers: { 'Idempotency-Key': entry.id },
    },
    ({ ok, status, headers }): Said => {
      if (ok) return { is: 'taken' };
      // A lost login, a lost right and a busy host may come back; another 4xx is about this entry, and stays.
      const final = status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
      if (final) return { is: 'refused', status };
      return { is: 'later', at: retryAt(headers.get('retry-after'), Date.now()) };
    },
  );
  return typeof said === 'string' ? { is: 'later' } : said;
}
