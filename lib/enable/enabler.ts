import type { EnableOutcome, EnablePlan, EnableWish } from './plan';

export interface EnablerDeps {
  plan(wish: EnableWish): Promise<void>;
  carry(wish: EnableWish): Promise<EnableOutcome>;
  drop(wish: Pick<EnableWish, 'url' | 'id'>): Promise<void>;
  /** Asks the person for the host of this address. */
  request(url: string): Promise<boolean>;
}

/** What came of a wish to enable a desk. `denied`: by the person. `failed`: the browser did not even ask. */
export type Enabled = Exclude<EnableOutcome, 'ungranted'> | 'denied' | 'failed';

/**
 * Asks for the one host of a plan, and has it carried out. Call it first thing in a click: browsers ask for nobody but a
 * person. Whoever called may be gone before the answer, as popups go; the background then carries on by itself.
 */
export async function enable(plan: EnablePlan, deps: EnablerDeps): Promise<Enabled> {
  const wish = { ...plan, id: crypto.randomUUID() };
  const drop = () => deps.drop({ url: wish.url, id: wish.id }).catch(() => undefined);
  const planned = deps.plan(wish);
  let answer: boolean;
  try {
    answer = await deps.request(plan.url);
    await planned;
  } catch {
    await drop();
    return 'failed';
  }
  const outcome = answer ? await deps.carry(wish) : 'ungranted';
  if (outcome !== 'ungranted') return outcome;
  await drop();
  return 'denied';
}
