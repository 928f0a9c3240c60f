// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fits } from '../../../lib/dock/fits';
import { makeRoom, type Room } from '../../../lib/dock/room';
import { layOut } from './laid-out';

const furniture = `
  <header style="position: fixed; left: 0; right: 0"><b>Desk</b></header>
  <button id="help" style="position: fixed; right: 12px; width: 40px"><i id="icon" data-kind="inside">?</i></button>
  <nav id="menu" style="position: fixed; left: 0; width: 200px">Menu</nav>
  <div id="pane" data-box="0 1280" data-kind="bleed" style="position: static; max-width: none">Ticket</div>
  <p id="text" data-box="20 1270">Text</p>
  <svg id="chart"></svg>`;
const styles = () =>
  [document.documentElement, ...document.querySelectorAll<HTMLElement>('body *')].map((element) => [
    element.id || element.tagName,
    element.style.cssText,
  ]);
const styleOf = (selector: string) => document.querySelector<HTMLElement>(selector)?.style.cssText ?? '';
/** Furniture that the page puts up later; answers its style. */
const addLate = () => {
  const late = '<i id="late" style="position: fixed; right: 4px; width: 9px">!</i>';
  document.body.insertAdjacentHTML('beforeend', late);
  return styleOf('#late');
};
const edges = (selector: string) => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return [box?.left, box?.right];
};

beforeEach(() => {
  vi.useFakeTimers();
  layOut();
  vi.stubGlobal('requestIdleCallback', (look: () => void) => setTimeout(look));
  document.documentElement.removeAttribute('style');
  document.body.innerHTML = furniture;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([
  ['right', 940],
  ['left', 0],
] as const)('nothing of the page is left under a sidebar on the %s', (side, strip) => {
  const room = makeRoom(window, side, 340);
  for (const selector of ['header', '#help', '#menu', '#pane', '#text']) {
    const [left = 0, right = 0] = edges(selector);
    expect([selector, right > strip + 1 && left < strip + 339]).toEqual([selector, false]);
  }
  room.release();
});

it('what gives way by itself, stands clear or moves with its parent is not touched', () => {
  const untouched = ['#menu', '#text', '#chart', '#icon', 'b'];
  const before = untouched.map(styleOf);
  makeRoom(window, 'right', 340);
  expect(untouched.map(styleOf)).toEqual(before);
});

describe('taking the room back', () => {
  it.each(['right', 'left'] as const)('leaves every style as it was (%s)', (side) => {
    document.documentElement.style.setProperty(`margin-${side}`, '8px', 'important');
    const before = styles();
    const room = makeRoom(window, side, 340);
    expect(styles()).not.toEqual(before);
    room.release();
    expect(styles()).toEqual(before);
  });

  it('keeps what the page has set itself meanwhile', () => {
    const room = makeRoom(window, 'right', 340);
    document.querySelector<HTMLElement>('#help')?.style.setProperty('right', '99px');
    room.release();
    expect(styleOf('#help')).toContain('right: 99px');
    expect(document.documentElement.style.marginRight).toBe('');
  });

  it.each<[string, (room: Room) => void]>([
    ['planned before', (room) => (room.check(), room.release())],
    ['asked for after', (room) => (room.release(), room.check())],
  ])('leaves no look behind that was %s', (_, end) => {
    end(makeRoom(window, 'right', 340));
    const before = addLate();
    vi.runAllTimers();
    expect(styleOf('#late')).toBe(before);
  });

  it('also ends a look that waits for the page to be idle', () => {
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (look: () => void) => idle.push(look));
    const room = makeRoom(window, 'right', 340);
    room.check();
    vi.runAllTimers();
    expect(idle).toHaveLength(1);
    room.release();
    const before = addLate();
    for (const look of idle) look();
    expect(styleOf('#late')).toBe(before);
  });
});

describe('a page that changes', () => {
  it('has its new furniture moved too, and put back with the rest', () => {
    const room = makeRoom(window, 'right', 340);
    const before = addLate();
    room.check();
    vi.runAllTimers();
    expect(edges('#late')).toEqual([927, 936]);
    room.release();
    expect(styleOf('#late')).toBe(before);
  });

  it('is measured once for many changes', () => {
    const room = makeRoom(window, 'right', 340);
    vi.runAllTimers();
    const looks = vi.fn();
    vi.stubGlobal('requestIdleCallback', looks);
    for (let i = 0; i < 50; i += 1) room.check();
    vi.runAllTimers();
    expect(looks).toHaveBeenCalledOnce();
  });

  it('is not moved further with every look', () => {
    document.body.innerHTML +=
      '<i style="position: fixed; right: 0" data-kind="stuck" data-box="1200 1280">!</i>';
    const room = makeRoom(window, 'right', 340);
    const before = styles();
    room.check();
    vi.runAllTimers();
    expect(styles()).toEqual(before);
  });
});

it.each([
  [820, 340, true],
  [819, 340, false],
  [1280, 640, true],
])('a window of %i px has room for %i px beside the page: %s', (window, width, room) => {
  expect(fits(window, width)).toBe(room);
});
