/** Enabling desks: what is to follow from a permission, kept until the browser grants it, and then carried out. */
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { originPattern } from '../browser/permissions';
import type { EnableOutcome, EnablePlan } from '../enable/plan';
import { withDesk } from '../enable/with-desk';
import { changePack } from '../options/change-pack';
import { planSchema } from '../messages/enable-schema';
import { syncDesks } from './desk-scripts';
import { isGranted } from './grants';
import { layoutStore } from './layout-store';
import { readPlaces } from './pack-reader';
import { planLesson } from './lesson-next';

const key = 'enable-plans';
/** A wish that was never answered is none any more when the host is granted for another reason, in ms. */
const lasts = 10 * 60_000;

/** By the match pattern of the host. */
const plansSchema = v.record(
  v.string(),
  v.object({
    plan: planSchema,
    at: v.number(),
    /** Once it was carried out: the page that asks and the browser's own event come in any order. */
    outcome: v.optional(v.picklist(['done', 'pack', 'locked'])),
  }),
);
type Plans = v.InferOutput<typeof plansSchema>;

const { local, session } = browser.storage;
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(key, work);

async function readPlans(): Promise<Plans> {
  const parsed = v.safeParse(plansSchema, (await session.get(key))[key]);
  return parsed.success ? parsed.output : {};
}

/** Notes what is to be done; one wish a host, the newest. */
export function keepPlan(plan: EnablePlan): Promise<void> {
  return inTurn(async () => {
    const plans = await readPlans();
    await session.set({ [key]: { ...plans, [originPattern(plan.url)]: { plan, at: Date.now() } } });
  });
}

export function dropPlan(url: string): Promise<void> {
  return inTurn(async () => {
    const { [originPattern(url)]: _dropped, ...others } = await readPlans();
    await session.set({ [key]: others });
  });
}

async function carryPlan(plan: EnablePlan): Promise<Exclude<EnableOutcome, 'ungranted'>> {
  const { desk, teachIn } = plan;
  if (desk) {
    const changed = await changePack(local, (pack) => withDesk(pack, desk));
    if (!changed.ok) return 'pack';
  }
  const { desks } = await readPlaces();
  if (desk && !desks.some(({ url, type }) => url === desk.url && type === desk.type)) return 'locked';
  if (desk && teachIn !== undefined) await planLesson(teachIn, desk.url);
  // Whoever has just said yes wants to see it.
  await layoutStore.change({ open: true });
  await syncDesks();
  return 'done';
}

/** Does what was wished for this host, if it is granted. May be repeated. */
export function carryOut(url: string): Promise<EnableOutcome> {
  return inTurn(async () => {
    if (!(await isGranted(url))) return 'ungranted';
    const plans = await readPlans();
    const pattern = originPattern(url);
    const { [pattern]: row } = plans;
    if (row?.outcome) return row.outcome;
    if (!row || Date.now() - row.at >= lasts) return 'done';
    const outcome = await carryPlan(row.plan);
    await session.set({ [key]: { ...plans, [pattern]: { ...row, outcome } } });
    return outcome;
  });
}

/** The browser has granted hosts, whoever asked: wishes that waited for one of them are carried out. */
export async function onGranted(): Promise<void> {
  for (const { plan } of Object.values(await readPlans())) {
    await carryOut(plan.url).catch(() => undefined);
  }
}
