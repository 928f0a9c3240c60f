/** What the section about the keyboard draws of it that can be changed. */

/** As the manifest calls them. */
export const commandNames = ['toggle-sidebar', 'open-palette'] as const;
export type CommandName = (typeof commandNames)[number];

export interface CommandView {
  name: CommandName;
  /** As the browser writes it: `Alt+Shift+D`. Empty: there are none. */
  keys: string;
  /** What came of the last change. */
  said: 'changed' | 'reset' | CommandProblem | null;
}

export type CommandProblem =
  | { code: 'taken'; by: CommandName }
  /** The browser would not, in its words. */
  | { code: 'refused'; reason: string };

export interface ShortcutsView {
  mac: boolean;
  /** The browser lets Deskside change them; others have a page for it. */
  changeable: boolean;
  /** Empty until the browser has told. */
  commands: CommandView[];
}

export interface ShortcutsActions {
  /** Answers whether it has them now. */
  change(name: CommandName, keys: string): Promise<boolean>;
  reset(name: CommandName): void;
  /** Opens the browser's own page for it. */
  openBrowserPage(): void;
}
