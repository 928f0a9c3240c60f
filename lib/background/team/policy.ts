/**
 * Keeps what policy says where everybody reads the pack that counts. Managed storage itself is slow to answer after a
 * start (Chromium 156: seconds), and not every page has it. What counts is decided in `lib/team/policy-row.ts`.
 */
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { keep, type Told } from '../../team/policy-row';
import { parsePolicyRow, policyKey, type PolicyRow } from '../../team/rows';
import { reasonOf } from '../../work/reason';

const { local, session } = browser.storage;

/** In `storage.session`: it ends with the run of the browser. Epoch ms. */
const goneKey = 'policy-gone';
const time = v.nullish(v.number(), null);

/** Asked again: the browser said nothing while a policy was in force. */
export const policyAlarm = 'policy';

/** All that the browser has for us by policy. */
async function ask(): Promise<Told> {
  try {
    return { is: 'given', given: (await browser.storage.managed?.get()) ?? {} };
  } catch (error) {
    const reason = reasonOf(error);
    // So Firefox says that there is none (ESR 153, 2026-11); it has read its policies by then.
    return /manifest not found/i.test(reason) ? { is: 'given', given: {} } : { is: 'unread', reason };
  }
}

/**
 * Reads the policy anew. Never rejects: what goes wrong is kept as a problem of the policy, and the last good one stays.
 *
 * @param sure the browser has said by itself that its policies have changed
 */
export async function readPolicy(sure = false): Promise<void> {
  const told = await ask();
  await navigator.locks
    .request('policy', () => note(told, sure))
    // Storage itself fails: whatever is in it stays in force, and there is nowhere left to say so.
    .catch(() => undefined);
}

async function note(told: Told, sure: boolean): Promise<void> {
  const before = parsePolicyRow((await local.get(policyKey))[policyKey]);
  const gone = v.safeParse(time, (await session.get(goneKey))[goneKey]);
  const goneSince = gone.success ? gone.output : null;
  const next = keep(told, { row: before, goneSince }, Date.now(), sure);
  if (next.goneSince !== goneSince) {
    await (next.goneSince === null ? session.remove(goneKey) : session.set({ [goneKey]: next.goneSince }));
    if (next.goneSince === null) await browser.alarms.clear(policyAlarm);
  }
  // Also where the alarm was lost with an update of the extension.
  if (next.goneSince !== null) await browser.alarms.create(policyAlarm, { delayInMinutes: 0.5 });
  if (words(before) === words(next.row)) return;
  await (next.row ? local.set({ [policyKey]: next.row }) : local.remove(policyKey));
}

const words = (row: PolicyRow | null): string => JSON.stringify(row && [row.given, row.problems]);
