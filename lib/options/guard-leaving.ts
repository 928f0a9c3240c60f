import { effect, type ReadonlySignal } from '@preact/signals';
import type { OptionsView } from './view';

/** Has the browser ask before unsaved work is left. Listens only while there is some: listening costs a fast way back. */
export function guardLeaving(view: ReadonlySignal<Pick<OptionsView, 'dirty' | 'unsavedForms'>>): void {
  const stay = (event: BeforeUnloadEvent) => event.preventDefault();
  effect(() => {
    if (!view.value.dirty && view.value.unsavedForms.length === 0) return undefined;
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  });
}
