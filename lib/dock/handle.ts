import { clampWidth, type Layout } from '../messages/layout';
import { setStyle } from './style';
import { say } from '../locale/say';

const keyStep = 16;

export interface HandleOptions {
  side: Layout['side'];
  /** How wide the sidebar is now. */
  width(): number;
  /** While the agent drags: the width to show. */
  onDrag(width: number): void;
  /** When they let go, or press an arrow key: the width to keep. */
  onDone(width: number): void;
}

export interface Handle {
  element: HTMLElement;
  /** Says how wide the sidebar is, to those who do not see it: whenever that has changed. */
  tell(): void;
}

/** The edge by which the sidebar is made wider or narrower, with the mouse or the arrow keys. */
export function createHandle(document: Document, { side, width, onDrag, onDone }: HandleOptions): Handle {
  const handle = document.createElement('div');
  handle.tabIndex = 0;
  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', 'vertical');
  handle.setAttribute('aria-label', say('dock.width'));
  const tell = () => handle.setAttribute('aria-valuenow', String(width()));
  const show = (on: boolean) => setStyle(handle, { background: on ? 'rgb(47 91 215 / 0.5)' : 'transparent' });
  setStyle(handle, {
    position: 'absolute',
    top: '0',
    bottom: '0',
    [side === 'right' ? 'left' : 'right']: '-3px',
    width: '7px',
    cursor: 'ew-resize',
    outline: 'none',
    'touch-action': 'none',
    transition: 'background 120ms',
  });
  tell();

  const widthAt = (x: number) => {
    const windowWidth = document.defaultView?.innerWidth ?? 0;
    return clampWidth(side === 'right' ? windowWidth - x : x);
  };
  let dragging = false;
  handle.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    dragging = true;
    handle.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  handle.addEventListener('pointermove', (event) => {
    if (!event.isTrusted || !dragging) return;
    onDrag(widthAt(event.clientX));
    tell();
  });
  const stop = (event: Event) => {
    if (!event.isTrusted || !dragging) return;
    dragging = false;
    onDone(width());
  };
  handle.addEventListener('pointerup', stop);
  handle.addEventListener('pointercancel', stop);
  handle.addEventListener('keydown', (event) => {
    const wider = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
    if (!event.isTrusted || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    event.preventDefault();
    onDone(clampWidth(width() + (event.key === wider ? keyStep : -keyStep)));
  });
  for (const type of ['pointerenter', 'focus']) handle.addEventListener(type, () => show(true));
  for (const type of ['pointerleave', 'blur']) handle.addEventListener(type, () => show(false));
  return { element: handle, tell };
}
