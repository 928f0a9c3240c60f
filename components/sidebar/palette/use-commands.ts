import type { RefObject } from 'preact';
import type { SidebarActions, SidebarView } from '../../../lib/sidebar/view';
import { groupLinks } from '../links/arrange-links';
import { labelOf } from '../links/label-of';
import { useKeys } from '../use-keys';
import type { PaletteScene } from './entry';
import { useOverlays, type Overlays } from './use-overlays';

interface Options {
  root: RefObject<HTMLElement | null>;
  view: SidebarView;
  actions: SidebarActions;
  /** Customer and links are on screen. */
  shown: boolean;
  /** Every change opens the palette. */
  palette: number | undefined;
  /** Goes to the search. */
  find(text?: string): void;
}

/** What the keyboard does: single keys, and the palette with all that can be done. */
export function useCommands({ root, view, actions, shown, palette, find }: Options): {
  overlays: Overlays;
  scene: PaletteScene;
} {
  const overlays = useOverlays(view.ticket, palette);
  const links = shown ? groupLinks(view.links).flatMap((group) => group.links) : [];
  const copy = (text: string, label: string) =>
    void actions.copy(text).then(
      (ok) => overlays.say({ kind: ok ? 'copied' : 'failed', label }),
      () => overlays.say({ kind: 'failed', label }),
    );
  const openSheet = () => overlays.show('sheet');
  const numbered = (digit: number) => links.find((link) => link.digit === digit);

  useKeys({
    root,
    copying: overlays.notice?.kind === 'copying',
    onSearch: () => find(),
    onPalette: () => overlays.show(overlays.open === 'palette' ? null : 'palette'),
    onSheet: openSheet,
    onBlur: () => actions.setBlurred(!view.blurred),
    onPress(digit) {
      const found = numbered(digit);
      if (found) actions.press(found.link.id, 'front');
      return found !== undefined;
    },
    onCopy(digit) {
      const { link, target } = numbered(digit) ?? {};
      if (!link || !target) return false;
      const label = labelOf(link.label, view.customer?.name);
      if ('asks' in target) overlays.say({ kind: 'minted', label });
      else copy(target.href, label);
      return true;
    },
    onWait() {
      const any = links.some(({ digit }) => digit !== undefined);
      if (any) overlays.say({ kind: 'copying' });
      return any;
    },
    onEscape() {
      const open = view.press !== null && view.press.stage !== 'opening';
      if (open) actions.giveUp();
      return open;
    },
    onAny: () => overlays.notice && overlays.say(null),
  });
  return { overlays, scene: { view, actions, shown, copy, find, openSheet } };
}
