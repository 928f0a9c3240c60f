import type { PressHow } from '../../../lib/messages/press';

type Press = Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** How a click or Enter opens, as browsers have it: Ctrl or Cmd and the middle button behind, Shift in a window, both in front. */
export function howOf(event: Press | KeyboardEvent): PressHow {
  const behind = event.ctrlKey || event.metaKey || ('button' in event && event.button === 1);
  if (behind) return event.shiftKey ? 'front' : 'behind';
  return event.shiftKey ? 'window' : 'front';
}
