/**
 * What lies over the page while something is picked. A frame without an address in a closed shadow root: what happens in a
 * frame never reaches the document around it, so the page gets no click, no key, and no word of either. Nothing that a
 * page runs can reach the frame, and nothing in it is the customer's but what the page itself shows.
 */
import { hostMark } from '../dock/marks';
import { setStyle } from '../dock/style';
import { attrOf, boxOf } from './dom';

export interface Overlay {
  /** The frame's own document, which takes pointer and keys. */
  readonly document: Document;
  /** What of the page is at a point of the frame, all of ours left out. */
  under(x: number, y: number): Element | null;
  /** Rings an element, `sure` where a press would take it; `null` takes the ring away. `words` are for the ear. */
  ring(element: Element | null, sure: boolean, words: string): void;
  focus(): void;
}

/** Below the sidebar, which has the highest there is. */
const level = '2147483646';

function host(document: Document, signal: AbortSignal): HTMLElement {
  const element = Document.prototype.createElement.call(document, 'div');
  element.setAttribute(hostMark, 'teach');
  setStyle(element, {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    inset: '0',
    'z-index': level,
  });
  signal.addEventListener('abort', () => element.remove());
  return element;
}

function frameIn(root: ShadowRoot, document: Document, title: string): HTMLIFrameElement {
  const frame = Document.prototype.createElement.call(document, 'iframe') as HTMLIFrameElement;
  frame.title = title;
  setStyle(frame, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    border: '0',
    background: 'transparent',
    // A frame whose colours differ from its document's gets a ground of its own, and hides the page.
    'color-scheme': 'light',
  });
  root.append(frame);
  return frame;
}

/** The ring, and what is read out as it moves. */
function marksIn(inside: Document): { ring: HTMLElement; said: HTMLElement } {
  inside.documentElement.style.setProperty('color-scheme', 'light');
  const ring = inside.createElement('div');
  const said = inside.createElement('p');
  said.setAttribute('role', 'status');
  setStyle(said, {
    position: 'fixed',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    'clip-path': 'inset(50%)',
  });
  inside.body.append(ring, said);
  setStyle(inside.body, { margin: '0', background: 'transparent', cursor: 'crosshair' });
  setStyle(inside.documentElement, { height: '100%', background: 'transparent' });
  return { ring, said };
}

/**
 * Lays it over the page until `signal` aborts. Browsers may give a frame another first document than it began with:
 * `equip` is called for each. `null` where the page lets no frame live.
 */
export function createOverlay(
  document: Document,
  title: string,
  signal: AbortSignal,
  equip: (inside: Document) => void,
): Overlay | null {
  const element = host(document, signal);
  const frame = frameIn(element.attachShadow({ mode: 'closed' }), document, title);
  Reflect.get(Document.prototype, 'documentElement', document).append(element);
  let inside: Document | null = null;
  let marks: ReturnType<typeof marksIn> | null = null;
  const enter = () => {
    const found = frame.contentDocument;
    if (!found?.body || found === inside) return;
    inside = found;
    marks = marksIn(found);
    equip(found);
  };
  frame.addEventListener('load', enter, { signal });
  enter();
  if (!inside) {
    element.remove();
    return null;
  }
  return {
    get document() {
      return inside ?? document;
    },
    under(x, y) {
      const { left, top } = boxOf(frame);
      const all = Document.prototype.elementsFromPoint.call(document, x + left, y + top);
      return all.find((found) => attrOf(found, hostMark) === null) ?? null;
    },
    ring(target, sure, words) {
      if (!marks) return;
      if (marks.said.textContent !== words) marks.said.textContent = words;
      if (!target) return setStyle(marks.ring, { display: 'none' });
      const around = boxOf(frame);
      const { left, top, width, height } = boxOf(target);
      setStyle(marks.ring, {
        display: 'block',
        position: 'fixed',
        'box-sizing': 'border-box',
        left: `${left - around.left - 4}px`,
        top: `${top - around.top - 4}px`,
        width: `${width + 8}px`,
        height: `${height + 8}px`,
        border: sure ? '2px solid #2d53c4' : '2px dashed #8a8780',
        'border-radius': '6px',
        background: sure ? 'rgb(45 83 196 / 12%)' : 'transparent',
        'box-shadow': '0 0 0 2px rgb(255 255 255 / 80%)',
        'pointer-events': 'none',
      });
    },
    focus() {
      frame.focus();
      frame.contentWindow?.focus();
    },
  };
}
