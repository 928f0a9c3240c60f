import {
  ArrowLeftRight,
  ChevronsLeft,
  ChevronsRight,
  Eye,
  EyeOff,
  Keyboard,
  PanelLeft,
  PanelRight,
  RefreshCw,
  Search,
  Settings,
  SquareUserRound,
  Undo2,
  UserRoundCheck,
} from 'lucide-preact';
import { texts } from '../texts';
import { undoWords } from '../Undo';
import type { Entry, PaletteScene } from './entry';
import { paletteTexts as t } from './texts';

/** Who is helped, and in which environment. */
export function choiceEntries({ view, actions, shown }: PaletteScene): Entry[] {
  const { environments, environment, candidates, canUndo, state } = view;
  const switches =
    environments.length < 2 || !shown ? [] : environments.filter(({ id }) => id !== environment);
  return [
    ...switches.map(({ id, label }): Entry => ({
      id: `environment ${id}`,
      icon: ArrowLeftRight,
      label: t.environment,
      values: { label },
      run: () => actions.setEnvironment(id),
    })),
    ...candidates.map(({ key, name, email }): Entry => ({
      id: `choose ${key}`,
      icon: UserRoundCheck,
      label: state === 'none' ? t.anyway : t.choose,
      values: { name: name ?? email ?? '' },
      detail: name ? email : undefined,
      run: () => actions.choose(key),
    })),
    ...(canUndo === null
      ? []
      : [{ id: 'undo', icon: Undo2, label: undoWords(view, canUndo), run: () => actions.undo() }]),
  ];
}

/** The sidebar's own controls. */
export function controlEntries({ view, actions, shown, openSheet }: PaletteScene): Entry[] {
  const left = view.side === 'left';
  const refresh = { id: 'refresh', icon: RefreshCw, label: t.refresh, run: () => actions.refresh() };
  const retry = { id: 'retry', icon: RefreshCw, label: t.retry, run: () => actions.retry() };
  const docked: Entry[] = [
    {
      id: 'side',
      icon: left ? PanelRight : PanelLeft,
      label: left ? texts.header.moveRight : texts.header.moveLeft,
      run: () => actions.setSide(left ? 'right' : 'left'),
    },
    {
      id: 'collapse',
      icon: left ? ChevronsLeft : ChevronsRight,
      label: texts.header.collapse,
      run: () => actions.collapse(),
    },
  ];
  const page = { id: 'page', icon: SquareUserRound, label: t.page, run: () => actions.openPage() };
  return [
    ...(shown && view.recordId !== undefined ? [page] : []),
    ...(shown && !view.refreshing ? [refresh] : []),
    ...(view.state === 'error' && view.error?.action !== 'options' ? [retry] : []),
    ...(view.place === 'docked' ? docked : []),
    {
      id: 'blur',
      icon: view.blurred ? Eye : EyeOff,
      label: view.blurred ? texts.header.clear : texts.header.blur,
      keys: 'b',
      run: () => actions.setBlurred(!view.blurred),
    },
    { id: 'options', icon: Settings, label: texts.header.options, run: () => actions.openOptions() },
    { id: 'sheet', icon: Keyboard, label: t.keys, keys: '?', run: openSheet },
  ];
}

/** The search, which takes whatever was typed: always the last resort. */
export function findEntry({ find }: PaletteScene, text: string): Entry {
  return {
    id: 'find',
    icon: Search,
    label: text === '' ? t.find : t.findText,
    values: { text },
    keys: text === '' ? '/' : undefined,
    run: () => find(text),
  };
}
