/** What the section about looks draws. */
import type { Appearance } from '../../appearance/appearance';
import type { Layout } from '../../messages/layout';

export type SidebarPlace = Pick<Layout, 'side' | 'width'>;

export interface AppearanceView {
  appearance: Appearance;
  layout: SidebarPlace;
}

export interface AppearanceActions {
  change(change: Partial<Appearance>): void;
  /** Moves the sidebar in every tab. */
  layOut(change: Partial<SidebarPlace>): void;
}
