import { effect, type ReadonlySignal } from '@preact/signals';
import { nextAsk } from './asking';
import type { SidebarView } from './view';

/** Calls `look` when the first of the sources on view that had to wait may be asked again. Answers the end of it. */
export function wakeFor(
  view: ReadonlySignal<Pick<SidebarView, 'answers'>>,
  look: () => void,
  now: () => number = Date.now,
): () => void {
  return effect(() => {
    const at = nextAsk(view.value.answers, now());
    const timer = at === undefined ? undefined : setTimeout(look, at - now() + 1);
    return () => clearTimeout(timer);
  });
}
