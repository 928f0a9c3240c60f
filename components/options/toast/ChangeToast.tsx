import { useLayoutEffect } from 'preact/hooks';
import type { Toast as ToastView, ToastActions } from '../../../lib/options/changes';
import { Toast } from '../../ui/Toast';
import { Words } from '../../ui/Words';
import { texts, told } from './texts';

interface Props {
  toast: ToastView | null;
  actions: ToastActions;
}

/** Fields have an undo of their own. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** What the last change did, and the way back: a button, and Ctrl+Z outside of fields. */
export function ChangeToast({ toast, actions }: Props) {
  const canUndo = toast?.canUndo ?? false;
  useLayoutEffect(() => {
    if (!canUndo) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.shiftKey || event.altKey || isField(event.target)) return;
      event.preventDefault();
      actions.undo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [canUndo, actions]);
  const said = toast && told(toast.told);
  return (
    <Toast
      id={toast?.key ?? null}
      undo={canUndo ? { label: texts.undo, act: actions.undo } : undefined}
      close={texts.close}
      onClose={actions.dismiss}
      tone={said?.bad ? 'bad' : 'calm'}
    >
      {said && <Words text={said.text} values={said.values} />}
    </Toast>
  );
}
