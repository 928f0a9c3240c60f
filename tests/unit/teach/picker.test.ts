// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The document over the page, as a frame would hold it. */
const inside = document.implementation.createHTMLDocument();
let lies = false;
vi.mock('../../../lib/teach/overlay', () => ({
  createOverlay(_page: Document, _title: string, signal: AbortSignal, equip: (inside: Document) => void) {
    lies = true;
    signal.addEventListener('abort', () => (lies = false));
    equip(inside);
    return { document: inside, under: () => document.body, ring: () => undefined, focus: () => undefined };
  },
}));

const { startPicking } = await import('../../../lib/teach/picker');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
let picking = new AbortController();
afterEach(() => {
  picking.abort();
  vi.runAllTimers();
  vi.useRealTimers();
});

/** Longer than two halves of a usual double click are apart, and a long while. */
const doubleClick = 500;
const long = 60_000;
const pass = (ms: number) => vi.advanceTimersByTime(ms);

/** An event as a person makes it; answers whether it was left alone, and whether the page heard of it. */
function does(type: string, on: EventTarget, more: object = {}) {
  const event = new Event(type, { bubbles: true, cancelable: true });
  for (const [name, value] of Object.entries({ isTrusted: true, button: 0, ...more }))
    Object.defineProperty(event, name, { value });
  let reached = false;
  const hear = () => (reached = true);
  document.body.addEventListener(type, hear);
  on.dispatchEvent(event);
  document.body.removeEventListener(type, hear);
  return { reached, prevented: event.defaultPrevented };
}
const click = () => {
  for (const type of ['pointerdown', 'pointerup', 'click']) does(type, inside);
};
const enter = { key: 'Enter', code: 'Enter' };
const escape = { key: 'Escape', code: 'Escape' };

/** Picks until something was taken or given up, as a lesson does. */
function begin() {
  picking = new AbortController();
  const spot = { element: document.body, value: 'ada@example.com' } as never;
  const ended = vi.fn(() => picking.abort());
  startPicking(
    window,
    {
      title: '',
      spotFor: () => spot,
      candidates: () => [spot],
      onPick: ended,
      onMiss: () => undefined,
      onCancel: ended,
    },
    picking.signal,
  );
  return ended;
}

describe('what lies over the page', () => {
  it('stays for the second half of a double click, and goes', () => {
    const ended = begin();
    click();
    expect(ended).toHaveBeenCalledOnce();
    pass(doubleClick);
    expect(lies).toBe(true);
    does('pointerdown', inside);
    pass(3 * doubleClick);
    expect(lies).toBe(true);
    for (const type of ['pointerup', 'click']) does(type, inside);
    pass(doubleClick);
    expect(lies).toBe(true);
    pass(doubleClick);
    expect(lies).toBe(false);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('stays while the key is held that ended it', () => {
    const ended = begin();
    does('keydown', inside, { key: 'Tab', code: 'Tab' });
    does('keyup', inside, { key: 'Tab', code: 'Tab' });
    does('keydown', inside, enter);
    expect(ended).toHaveBeenCalledOnce();
    for (let times = 0; times < 4; times += 1) {
      pass(doubleClick);
      does('keydown', inside, { ...enter, repeat: true });
    }
    pass(2 * doubleClick);
    expect(lies).toBe(true);
    does('keyup', inside, enter);
    pass(2 * doubleClick);
    expect(lies).toBe(false);
  });

  it('waits for no key that comes up elsewhere, and for nothing without end', () => {
    begin();
    does('keydown', inside, { key: 'Tab', code: 'Tab' });
    does('keydown', inside, enter);
    does('blur', window);
    pass(2 * doubleClick);
    expect(lies).toBe(false);
    begin();
    click();
    does('pointerdown', inside);
    pass(long);
    expect(lies).toBe(false);
  });

  it('goes at once where nobody pressed anything', () => {
    begin();
    picking.abort();
    expect(lies).toBe(false);
  });

  it('keeps the rest of Escape from the page as well, and nothing else', () => {
    const ended = begin();
    expect(does('keydown', document.body, escape).reached).toBe(false);
    expect(ended).toHaveBeenCalledOnce();
    pass(doubleClick);
    expect(does('keydown', document.body, { ...escape, repeat: true }).reached).toBe(false);
    expect(does('keydown', document.body, enter).reached).toBe(true);
    expect(does('keyup', document.body, escape).reached).toBe(false);
    expect(does('keydown', document.body, escape).reached).toBe(true);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('leaves keys of the browser to the browser', () => {
    begin();
    expect(does('keydown', inside, { key: 'r', code: 'KeyR', ctrlKey: true }).prevented).toBe(false);
    expect(does('contextmenu', inside).prevented).toBe(true);
  });
});
