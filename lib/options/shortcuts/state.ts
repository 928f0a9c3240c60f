/** The section about the keyboard, without its looks. */
import { computed, signal } from '@preact/signals';
import { latest } from '../../work/latest';
import { commandNames, type CommandName, type CommandView } from './view';
import type { ShortcutsActions, ShortcutsView } from './view';
import { reasonOf } from '../../work/reason';

export interface ShortcutsDeps {
  isMac: boolean;
  /** The keys of all commands, by name, as the browser writes them. */
  readShortcuts(): Promise<ReadonlyMap<string, string>>;
  /** `null`: this browser has a page of its own for it. Rejects what cannot be. */
  shortcutChanges: {
    change(name: CommandName, keys: string): Promise<void>;
    reset(name: CommandName): Promise<void>;
  } | null;
  openShortcutsPage(): void;
  /** Calls back when they may have been changed elsewhere. */
  onShortcutsChanged(changed: () => void): void;
}

export function createShortcuts(deps: ShortcutsDeps) {
  const known = signal<ReadonlyMap<string, string>>(new Map());
  const said = signal<{ name: CommandName; what: CommandView['said'] } | null>(null);
  const read = latest(deps.readShortcuts, (next) => (known.value = next));

  const view = computed<ShortcutsView>(() => ({
    mac: deps.isMac,
    changeable: deps.shortcutChanges !== null,
    commands: commandNames.flatMap((name) => {
      const keys = known.value.get(name);
      if (keys === undefined) return [];
      return [{ name, keys, said: said.value?.name === name ? said.value.what : null }];
    }),
  }));

  /** Does it, and says what came of it. */
  const carryOut = async (name: CommandName, work: Promise<void> | undefined, done: 'changed' | 'reset') => {
    try {
      await work;
      await read();
      said.value = { name, what: done };
      return true;
    } catch (error) {
      said.value = { name, what: { code: 'refused', reason: reasonOf(error) } };
      return false;
    }
  };

  const actions: ShortcutsActions = {
    async change(name, keys) {
      // Browsers take the same keys twice, and then only one of the two works.
      const by = commandNames.find((other) => other !== name && known.value.get(other) === keys);
      if (by) {
        said.value = { name, what: { code: 'taken', by } };
        return false;
      }
      return carryOut(name, deps.shortcutChanges?.change(name, keys), 'changed');
    },
    reset: (name) => void carryOut(name, deps.shortcutChanges?.reset(name), 'reset'),
    openBrowserPage: deps.openShortcutsPage,
  };

  deps.onShortcutsChanged(() => void read());
  void read();
  return { view, actions };
}
