/** Enabling desks: what is to follow from a permission, kept until the browser grants it, and then carried out. */
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { originPattern } from '../browser/permissions';
import type { EnableOutcome, EnablePlan, EnableWish } from '../enable/plan';
import { withDesk } from '../enable/with-desk';
import { changePack } from '../options/change-pack';
import { wishSchema } from '../messages/enable-schema';
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
    plan: wishSchema,
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
export function keepPlan(plan: EnableWish): Promise<void> {
  return inTurn(async () => {
    const plans = await readPlans();
    await session.set({ [key]: { ...plans, [originPattern(plan.url)]: { plan, at: Date.now() } } });
  });
}

/** Forgets a wish; a newer one for the same host stays. */
export function dropPlan({ url, id }: Pick<EnableWish, 'url' | 'id'>): Promise<void> {
  return inTurn(async () => {
    const { [originPattern(url)]: row, ...others } = await readPlans();
    if (row?.plan.id === id) await session.set({ [key]: others });
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

/** The same wish, or a later one that names the same address anew, as another product. */
const stands = (newest: EnableWish, wish: EnableWish): boolean =>
  newest.id === wish.id || (newest.desk !== undefined && newest.desk.url === wish.desk?.url);

/** Carries a wish out, and notes what came of it where none of another desk took its place. */
async function carryOnce(wish: EnableWish, plans: Plans): Promise<Exclude<EnableOutcome, 'ungranted'>> {
  const pattern = originPattern(wish.url);
  const { [pattern]: row } = plans;
  const own = row && stands(row.plan, wish) ? row : undefined;
  if (own?.outcome) return own.outcome;
  const outcome = await carryPlan(own?.plan ?? wish);
  if (own) await session.set({ [key]: { ...plans, [pattern]: { ...own, outcome } } });
  return outcome;
}

/**
 * Does what was wished, if its host is granted. Whoever asks waits for the answer and brings the whole wish: it is
 * carried out however long the browser's question stood, and though one of another desk took its place. May be repeated.
 */
export function carryOut(wish: EnableWish): Promise<EnableOutcome> {
  return inTurn(async () => ((await isGranted(wish.url)) ? carryOnce(wish, await readPlans()) : 'ungranted'));
}

/** The browser has granted hosts, whoever asked: wishes that waited for one of them are carried out. */
export async function onGranted(): Promise<void> {
  for (const pattern of Object.keys(await readPlans())) {
    await inTurn(async () => {
      const plans = await readPlans();
      const { [pattern]: row } = plans;
      if (!row || Date.now() - row.at >= lasts || !(await isGranted(row.plan.url))) return;
      await carryOnce(row.plan, plans);
    }).catch(() => undefined);
  }
}
