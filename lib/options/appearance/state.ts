/** The section about looks, without its own. */
import { computed, signal } from '@preact/signals';
import { parseAppearance, type Appearance } from '../../appearance/appearance';
import { defaultLayout } from '../../messages/layout';
import { latest } from '../../work/latest';
import type { AppearanceActions, AppearanceView, SidebarPlace } from './view';

export interface AppearanceDeps {
  readAppearance(): Promise<Appearance>;
  changeAppearance(change: Partial<Appearance>): Promise<void>;
  readSidebarPlace(): Promise<SidebarPlace>;
  changeSidebarPlace(change: Partial<SidebarPlace>): Promise<void>;
  /** Calls back when either has changed, in whichever tab. */
  onAppearanceChanged(changed: () => void): void;
}

export function createAppearance(deps: AppearanceDeps, failed: (reason: string) => void) {
  const appearance = signal<Appearance>(parseAppearance(null));
  const layout = signal<SidebarPlace>(defaultLayout);
  const read = latest(
    () => Promise.all([deps.readAppearance(), deps.readSidebarPlace()]),
    (next) => ([appearance.value, layout.value] = next),
  );
  /** What could not be stored is shown as it was, and said. */
  const carryOut = (work: Promise<void>) =>
    work.catch(async (error: unknown) => {
      failed(error instanceof Error ? error.message : String(error));
      await read();
    });

  const view = computed<AppearanceView>(() => ({ appearance: appearance.value, layout: layout.value }));
  const actions: AppearanceActions = {
    change(change) {
      appearance.value = { ...appearance.value, ...change };
      void carryOut(deps.changeAppearance(change));
    },
    layOut(change) {
      layout.value = { ...layout.value, ...change };
      void carryOut(deps.changeSidebarPlace(change));
    },
  };

  deps.onAppearanceChanged(() => void read());
  void read();
  return { view, actions };
}
