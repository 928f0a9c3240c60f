import { nameOf, products } from '../desks/hosts';
import { versionOf } from '../desks/version';
import { healthKey, type Health } from '../doctor/health';
import type { DeskConfig } from '../desks/config';

/** One desk of the pack, and how its adapter has fared in this browser. Times in epoch ms. */
export interface HealthView {
  key: string;
  label: string;
  product: string | null;
  version: string;
  success?: { at: number; hook: string };
  failure?: { at: number; missed: string[] };
  /** `failing`: the last outcome was a failure. `unseen`: no ticket was opened here yet. */
  state: 'working' | 'failing' | 'unseen';
}

/** How each desk of a pack has fared, in the pack's order. */
export function healthOf(desks: readonly DeskConfig[], stored: ReadonlyMap<string, Health>): HealthView[] {
  return desks.map((desk) => {
    const key = healthKey(desk);
    const { success, failure } = stored.get(key) ?? {};
    const failing = (failure?.at ?? 0) > (success?.at ?? 0);
    return {
      key,
      label: nameOf(desk),
      product: desk.type === 'custom' || !desk.name ? null : products[desk.type].name,
      version: versionOf(desk.type),
      ...(success && { success }),
      ...(failure && { failure }),
      state: failing ? 'failing' : success ? 'working' : 'unseen',
    };
  });
}
