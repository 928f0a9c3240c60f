/** The background looks after the cache: that it opens, that it stays within its limits, and what the agent is told. */
import { browser } from 'wxt/browser';
import { censusKey } from '../keeping/census';
import { createKeeper } from '../keeping/keeper';
import { giveNotice, noticeKey, readNotice } from '../keeping/notice';
import { readSettings } from '../keeping/settings';
import { sweep, type SweepDeps } from '../keeping/sweep';
import type { KeepingCalls } from '../messages/protocol';
import type { HandlersOf } from '../messages/serve';
import type { Database } from '../store/db';
import { heal } from '../store/heal';
import { touch } from '../store/touch';
import { noteLooked, onView } from './on-view';

const { local } = browser.storage;
const keepingAlarm = 'keeping';
const day = 86_400_000;
/** Between two batches, in ms: as long as the last one took, which among a million customers is long. */
const breath = { least: 20, most: 2_000 };

const sweepDeps = (db: Database): SweepDeps => ({
  db,
  area: local,
  onView: () => onView(db),
  now: Date.now,
  pause: (took) =>
    new Promise((done) => void setTimeout(done, Math.min(Math.max(took, breath.least), breath.most))),
});

/** Opens the database in whatever state it is, and sees to it that writers find room. */
export async function startKeeping(db: Database): Promise<void> {
  db.keeper = createKeeper(sweepDeps(db));
  const code = await heal(db);
  if (code !== 'well') await giveNotice(local, { code, at: Date.now() });
  else if ((await readNotice(local))?.code === 'shut') await local.remove(noticeKey);
  // What was deleted on purpose is no loss to be told of as well.
  if (code === 'newer' || code === 'damaged') await local.remove(censusKey);
}

/** Lets go whom the settings no longer hold, one sweep at a time, and comes again tomorrow. Answers how many went. */
export async function sweepNow(db: Database): Promise<number> {
  await db.opened;
  return navigator.locks.request('keeping', async () => {
    await browser.alarms.create(keepingAlarm, { when: Date.now() + day });
    return sweep(sweepDeps(db), await readSettings(local));
  });
}

/** The same where nobody waits for it. One that fails is for tomorrow: it has set its alarm first. */
export const sweepQuietly = (db: Database): void => void sweepNow(db).catch(() => undefined);

/** Opens it at once. Registers its listener: call it synchronously at start. */
export function keepWatch(db: Database): void {
  // Writers wait for it, and have to do with memory where it fails.
  db.opened = startKeeping(db).catch(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === keepingAlarm) sweepQuietly(db);
  });
}

export function keepingCalls(db: Database): HandlersOf<KeepingCalls> {
  return {
    async 'keeping/kept'() {
      await db.opened;
      const [customers, tickets] = await Promise.all([db.customers.count(), db.tickets.count()]);
      return { customers, tickets };
    },
    'keeping/sweep': () => sweepNow(db),
    async 'keeping/room'() {
      await db.opened;
      return createKeeper(sweepDeps(db)).makeRoom();
    },
    async 'customer/looked'({ id }) {
      await Promise.all([noteLooked(id), touch(db, id, Date.now())]);
    },
  };
}
