/** Desks and trackers as the lists have them, and what still waits for the agent. Pure. */
import type { Pack } from '../../pack/pack';
import type { SiteView } from '../view';
import { deskKey, trackerKey } from './keys';
import type { DeskRow, WaitingHost } from './view';

/** @param isUnsaved whether a form of this key holds something that is not saved */
export function rowsOf(
  use: 'desk' | 'tracker',
  all: Pack,
  own: Pack | null,
  sites: readonly SiteView[],
  isUnsaved: (key: string) => boolean,
): DeskRow[] {
  const keyOf = use === 'desk' ? deskKey : trackerKey;
  const list = (pack: Pack | null) => (use === 'desk' ? pack?.desks : pack?.trackers) ?? [];
  const mine = new Map(list(own).map((one) => [keyOf(one), JSON.stringify(one)]));
  const here = sites.filter((site) => site.use === use);
  return list(all).flatMap((one, index): DeskRow[] => {
    const site = here[index];
    const key = keyOf(one);
    if (!site) return [];
    const isOwn = (site.from ?? 'own') === 'own' && mine.get(key) === JSON.stringify(one);
    const untaught = use === 'desk' && one.type === 'custom' && !('read' in one && one.read);
    return [{ key, site, own: isOwn, unsaved: isOwn && isUnsaved(key), untaught }];
  });
}

/** Hosts of what others have set up and the browser does not allow, each once. */
export function waitingOf(rows: readonly DeskRow[]): WaitingHost[] {
  const waiting = new Map<string, WaitingHost>();
  for (const { site } of rows) {
    const { from, granted, pattern, host, label, outcome } = site;
    if (granted !== false || from === null || from === 'own') continue;
    const names = [...(waiting.get(pattern)?.names ?? []), label];
    waiting.set(pattern, { host, pattern, names, from, outcome });
  }
  return [...waiting.values()];
}
