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
const plansSchema = v.record(v.string(), v.object({ plan: planSchema, at: v.number() }));
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

/** Takes a wish out, and answers it where it still counts. */
function takePlan(pattern: string): Promise<EnablePlan | null> {
  return inTurn(async () => {
    const { [pattern]: found, ...others } = await readPlans();
    if (!found) return null;
    await session.set({ [key]: others });
    return Date.now() - found.at < lasts ? found.plan : null;
  });
}

export async function dropPlan(url: string): Promise<void> {
  await takePlan(originPattern(url));
}

/** What was carried out last for each host: the page that asks and the browser's own event come in any order. */
const carried = new Map<string, Promise<EnableOutcome>>();

async function carryPlan(plan: EnablePlan): Promise<EnableOutcome> {
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
export async function carryOut(url: string): Promise<EnableOutcome> {
  if (!(await isGranted(url))) return 'ungranted';
  const pattern = originPattern(url);
  const plan = await takePlan(pattern);
  if (plan) carried.set(pattern, carryPlan(plan));
  return (await carried.get(pattern)) ?? 'done';
}

/** The browser has granted hosts, whoever asked: wishes that waited for one of them are carried out. */
export async function onGranted(): Promise<void> {
  for (const { plan } of Object.values(await readPlans())) {
    await carryOut(plan.url).catch(() => undefined);
  }
}
