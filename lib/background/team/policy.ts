/**
 * Keeps what policy says where everybody reads the pack that counts. Managed storage itself is slow to answer after a
 * start (Chromium 156: seconds), and not every page has it.
 */
import { browser } from 'wxt/browser';
import { parsePolicy } from '../../team/policy';
import { parsePolicyRow, policyKey, type PolicyRow } from '../../team/rows';

const { local } = browser.storage;

/** All that the browser has for us by policy; Firefox rejects where there is none. */
const given = async (): Promise<Record<string, unknown>> =>
  (await browser.storage.managed?.get().catch(() => undefined)) ?? {};

/** Reads the policy anew. A policy with a mistake leaves the last good one in force, and is kept with its problems. */
export async function readPolicy(): Promise<void> {
  const now = await given();
  await navigator.locks.request('policy', async () => {
    const before = parsePolicyRow((await local.get(policyKey))[policyKey]);
    const next = rowOf(now, before);
    if (told(before) === told(next)) return;
    await (next ? local.set({ [policyKey]: next }) : local.remove(policyKey));
  });
}

function rowOf(now: Record<string, unknown>, before: PolicyRow | null): PolicyRow | null {
  const parsed = parsePolicy(now);
  const at = Date.now();
  if (!parsed.ok) return { ...(before?.given && { given: before.given }), at, problems: parsed.problems };
  // Headers may be secret, and are read where they are needed.
  const { headers: _, ...rest } = now;
  return parsed.policy ? { given: rest, at, problems: [] } : null;
}

const told = (row: PolicyRow | null): string => JSON.stringify(row && [row.given, row.problems]);
