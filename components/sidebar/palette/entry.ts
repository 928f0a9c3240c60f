import type { Link } from 'lucide-preact';
import type { PressHow } from '../../../lib/messages/press';
import type { SidebarActions, SidebarView } from '../../../lib/sidebar/view';

/** One thing that can be done. */
export interface Entry {
  id: string;
  icon: typeof Link;
  /** Ours, with `{…}` for texts from outside. */
  label: string;
  values?: Readonly<Record<string, string>>;
  /** Where it leads or what it is about; from outside. */
  detail?: string | undefined;
  /** The key that does the same. */
  keys?: string | undefined;
  run(how: PressHow): void;
}

/** What the palette needs of the sidebar around it. */
export interface PaletteScene {
  view: SidebarView;
  actions: SidebarActions;
  /** Customer and links are on screen. */
  shown: boolean;
  /** Copies, and says of what that was. */
  copy(text: string, label: string): void;
  /** Goes to the search, with this text in it. */
  find(text: string): void;
  openSheet(): void;
}

/** The label with the texts in it, for comparing. */
export const plainLabel = ({ label, values = {} }: Pick<Entry, 'label' | 'values'>): string =>
  label.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
