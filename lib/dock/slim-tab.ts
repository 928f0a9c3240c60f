import type { Layout } from '../messages/layout';
import { setStyle } from './style';
import { say } from '../locale/say';

const mark =
  'M4 5.5A1.5 1.5 0 0 1 5.5 4h5A1.5 1.5 0 0 1 12 5.5v13a1.5 1.5 0 0 1-1.5 1.5h-5A1.5 1.5 0 0 1 4 18.5zM15 6h3.5A1.5 1.5 0 0 1 20 7.5v9a1.5 1.5 0 0 1-1.5 1.5H15';

/** What is left of a collapsed sidebar: a tab at the window's edge. It names nobody, since it is part of the page. */
export function createSlimTab(document: Document, side: Layout['side'], open: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.title = say('dock.show');
  button.setAttribute('aria-label', button.title);
  setStyle(button, {
    all: 'initial',
    'color-scheme': 'inherit',
    'box-sizing': 'border-box',
    display: 'grid',
    'place-items': 'center',
    width: '28px',
    height: '56px',
    cursor: 'pointer',
    border: '1px solid light-dark(#e4e1dc, #33353a)',
    [`border-${side}`]: '0',
    'border-radius': side === 'right' ? '10px 0 0 10px' : '0 10px 10px 0',
    background: 'light-dark(#ffffff, #1e1f22)',
    color: 'light-dark(#2f5bd7, #8aa8ff)',
    'box-shadow': '0 2px 10px rgb(0 0 0 / 0.14)',
  });
  const focusRing = (on: boolean) => setStyle(button, { outline: on ? '2px solid currentColor' : 'none' });
  button.addEventListener('focus', () => focusRing(button.matches(':focus-visible')));
  button.addEventListener('blur', () => focusRing(false));
  button.addEventListener('click', (event) => {
    if (event.isTrusted) open();
  });
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  setStyle(svg, {
    width: '16px',
    height: '16px',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'pointer-events': 'none',
  });
  const path = document.createElementNS(ns, 'path');
  path.setAttribute('d', mark);
  svg.append(path);
  button.append(svg);
  return button;
}
