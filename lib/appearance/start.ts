import { appearanceKey, parseAppearance, wear } from './appearance';

/** Before the first paint: what the page looked like the last time, as far as the browser tells. */
export function startAppearance(page: HTMLElement, memory: () => Pick<Storage, 'getItem'>): void {
  try {
    wear(page, parseAppearance(JSON.parse(memory().getItem(appearanceKey) ?? 'null')));
  } catch {
    // Kept from us, or no JSON: storage tells in a moment.
  }
}
