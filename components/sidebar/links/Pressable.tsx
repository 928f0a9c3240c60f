import type { ComponentChildren } from 'preact';
import type { ResolvedLink } from '../../../lib/links/link';
import type { PressHow } from '../../../lib/messages/press';
import type { Target } from './arrange-links';
import { howOf } from './how';
import { tooltipOf } from './tooltip';

interface Props {
  link: ResolvedLink;
  target: Target;
  class: string;
  digit?: number | undefined;
  press(how: PressHow): void;
  children: ComponentChildren;
}

/**
 * A link to press. It is a real anchor, so that the context menu, dragging and the status bar know its address; but a
 * press is told, not followed: the link opens only if the desk still shows this customer. One without an address yet
 * is a button that looks the same.
 */
export function Pressable({ link, target, class: style, digit, press, children }: Props) {
  const onPress = (event: MouseEvent) => {
    // The right button's menu is the browser's.
    if (event.button > 1) return;
    event.preventDefault();
    // The second click of a double click: one tab is enough, and it may have been meant for what stood here before.
    if (event.detail <= 1) press(howOf(event));
  };
  const shared = {
    class: style,
    'data-testid': 'link',
    'data-kind': link.kind,
    'data-id': link.id,
    title: tooltipOf(link, target),
    'aria-keyshortcuts': digit?.toString(),
    onClick: onPress,
    onAuxClick: onPress,
  };
  if ('asks' in target) {
    return (
      <button type="button" {...shared}>
        {children}
      </button>
    );
  }
  return (
    <a {...shared} href={target.href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
