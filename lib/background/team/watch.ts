/** When policy and the team's pack are looked at: at every start (`begin`), when they change, and once an hour. */
import { browser } from 'wxt/browser';
import { followed, refreshTeam, type FollowDeps } from '../../team/follow';
import { readLayers } from '../../team/read-layers';
import { policyKey, readTeam, teamKey, writeTeam } from '../../team/rows';
import { isGranted } from '../grants';
import { hostLog } from '../hosts';
import { policyAlarm, readPolicy } from './policy';
import { reasonOf } from '../../work/reason';

const { local } = browser.storage;
const alarm = 'team';
const minutes = 60;

export const followDeps: FollowDeps = {
  area: local,
  fetch: (...asked) => fetch(...asked),
  isGranted,
  note: (host) => hostLog.note(host, 'team'),
  now: Date.now,
};

/** One after the other: each begins with what the last one wrote. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(teamKey, work);

/** Looks for a newer pack now, and sees to it that somebody looks again. */
export const refreshNow = (): Promise<void> =>
  inTurn(async () => {
    const target = followed(await readTeam(local), (await readLayers(local)).policy);
    if (target) await browser.alarms.create(alarm, { periodInMinutes: minutes });
    else await browser.alarms.clear(alarm);
    await refreshTeam(followDeps);
  });

/**
 * The same where nobody waits for it. Never rejects: what went wrong is told under _Team_, and the last good copy stays in
 * use. The next look takes it back.
 */
export const refreshQuietly = (): Promise<void> =>
  refreshNow().catch((error: unknown) =>
    inTurn(async () => {
      const message = reasonOf(error);
      const trouble = { code: 'failed' as const, at: Date.now(), problems: [{ at: '', message }] };
      await writeTeam(local, { ...(await readTeam(local)), trouble });
    })
      // Where storage itself fails there is nowhere left to say so.
      .catch(() => undefined),
  );

/** Registers its listeners at once: call it synchronously at start. */
export function watchTeam(): void {
  // Whatever woke the background: policy may have changed while it slept.
  void readPolicy();
  browser.permissions.onAdded.addListener(() => void refreshQuietly());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void refreshQuietly();
    if (name === policyAlarm) void readPolicy();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void readPolicy(true);
    if (area === 'local' && policyKey in changes) void refreshQuietly();
  });
}
