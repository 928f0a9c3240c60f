import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Takes a file that is dropped anywhere on the page; answers whether one is held over it. Text that is dragged
 * goes its usual way.
 */
export function useFileDrop(take: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useLayoutEffect(() => {
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault(); // else the browser would leave the page to show the file
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setOver(false);
      if (!file) return;
      event.preventDefault();
      take(file);
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragenter', hold, { signal });
    window.addEventListener('dragover', hold, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, [take]);
  return over;
}
