// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandle } from '../../../lib/dock/handle';
import { createSlimTab } from '../../../lib/dock/slim-tab';

/** Dispatches an event as the browser does, or as a page's script does. */
function send(target: Element, type: string, init: object = {}, isTrusted = true) {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), init);
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}

let width = 340;
const onDrag = vi.fn((to: number) => void (width = to));
const onDone = vi.fn();
const made = (side: 'left' | 'right') => createHandle(document, { side, width: () => width, onDrag, onDone });
const handleOn = (side: 'left' | 'right') => {
  const { element } = made(side);
  element.setPointerCapture = vi.fn();
  document.body.append(element);
  return element;
};

beforeEach(() => {
  width = 340;
  onDrag.mockClear();
  onDone.mockClear();
  Object.defineProperty(window, 'innerWidth', { configurable: true, value: 1280 });
});
afterEach(() => document.body.replaceChildren());

describe('dragging the edge', () => {
  it.each([
    ['right', 880, 400],
    ['left', 400, 400],
    ['right', 1275, 260],
    ['right', 10, 640],
  ] as const)('of a sidebar on the %s to %i makes it %i wide', (side, clientX, to) => {
    const handle = handleOn(side);
    send(handle, 'pointerdown', { button: 0, pointerId: 1 });
    send(handle, 'pointermove', { clientX });
    expect(onDrag.mock.calls).toEqual([[to]]);
    expect(onDone).not.toHaveBeenCalled();
    send(handle, 'pointerup');
    expect(onDone.mock.calls).toEqual([[to]]);
    send(handle, 'pointermove', { clientX: 600 });
    expect(onDrag).toHaveBeenCalledOnce();
    expect(handle.getAttribute('aria-valuenow')).toBe(String(to));
  });

  it('takes the main button', () => {
    const handle = handleOn('right');
    send(handle, 'pointerdown', { button: 2, pointerId: 1 });
    send(handle, 'pointermove', { clientX: 880 });
    expect(onDrag).not.toHaveBeenCalled();
  });
});

it.each([
  ['right', 'ArrowLeft', 356],
  ['right', 'ArrowRight', 324],
  ['left', 'ArrowLeft', 324],
  ['left', 'ArrowRight', 356],
] as const)('on the %s, %s makes it %i wide', (side, key, width) => {
  send(handleOn(side), 'keydown', { key });
  expect(onDone.mock.calls).toEqual([[width]]);
});

it('goes on from the width that was chosen elsewhere meanwhile, and tells it', () => {
  const { element, tell } = made('right');
  expect(element.getAttribute('aria-valuenow')).toBe('340');
  width = 500;
  tell();
  expect(element.getAttribute('aria-valuenow')).toBe('500');
  send(element, 'keydown', { key: 'ArrowLeft' });
  expect(onDone.mock.calls).toEqual([[516]]);
});

it('other keys are nothing to it', () => {
  send(handleOn('right'), 'keydown', { key: 'Enter' });
  expect(onDone).not.toHaveBeenCalled();
});

describe('what a page’s script makes up', () => {
  const events = [
    ['pointerdown', { button: 0, pointerId: 1 }],
    ['pointermove', { clientX: 880 }],
    ['pointerup', {}],
  ] as const;

  it('begins no drag that a person’s mouse would go on with', () => {
    const handle = handleOn('right');
    for (const [type, init] of events) send(handle, type, init, type !== 'pointerdown');
    expect([onDrag.mock.calls, onDone.mock.calls]).toEqual([[], []]);
  });

  it('neither moves nor ends a person’s drag', () => {
    const handle = handleOn('right');
    for (const [type, init] of events) send(handle, type, init, type === 'pointerdown');
    expect([onDrag.mock.calls, onDone.mock.calls]).toEqual([[], []]);
  });

  it('presses no key', () => {
    send(handleOn('right'), 'keydown', { key: 'ArrowLeft' }, false);
    expect(onDone).not.toHaveBeenCalled();
  });

  it('does not open a collapsed sidebar; a person does', () => {
    const open = vi.fn();
    const tab = createSlimTab(document, 'right', open);
    send(tab, 'click', {}, false);
    expect(open).not.toHaveBeenCalled();
    send(tab, 'click');
    expect(open).toHaveBeenCalledOnce();
    expect(tab.textContent).toBe('');
    expect(tab.getAttribute('aria-label')).toBe('Show the Deskside sidebar');
  });
});
