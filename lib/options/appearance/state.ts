/** The section about looks, without its own. */
import { signal } from '@preact/signals';
import type { Appearance } from '../../appearance/appearance';
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

export function createAppearance(deps: AppearanceDeps, failed: (error: unknown) => void) {
  const view = signal<AppearanceView | null>(null);
  const read = latest(
    () => Promise.all([deps.readAppearance(), deps.readSidebarPlace()]),
    ([appearance, layout]) => (view.value = { appearance, layout }),
  );
  /** What could not be stored is shown as it was, and said. */
  const carryOut = (work: Promise<void>) =>
    work.catch(async (error: unknown) => {
      failed(error);
      await read();
    });

  const show = (part: (shown: AppearanceView) => Partial<AppearanceView>) => {
    if (view.value) view.value = { ...view.value, ...part(view.value) };
  };
  const actions: AppearanceActions = {
    change(change) {
      show(({ appearance }) => ({ appearance: { ...appearance, ...change } }));
      void carryOut(deps.changeAppearance(change));
    },
    layOut(change) {
      show(({ layout }) => ({ layout: { ...layout, ...change } }));
      void carryOut(deps.changeSidebarPlace(change));
    },
  };

  deps.onAppearanceChanged(() => void read());
  void read();
  return { view, actions };
}
