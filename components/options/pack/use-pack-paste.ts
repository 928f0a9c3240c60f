import { useLayoutEffect } from 'preact/hooks';
import type { PickedFile } from '../../../lib/options/view';
import { texts } from './review/texts';

/** Takes a pack that is pasted anywhere but into a field, as if its file had been picked. */
export function usePackPaste(take: (file: PickedFile) => void): void {
  useLayoutEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const field = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (field || !text.trimStart().startsWith('{')) return;
      event.preventDefault();
      take({ name: texts.pasted, size: new TextEncoder().encode(text).length, text: async () => text });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [take]);
}
