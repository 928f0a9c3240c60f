// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../background/fake-browser';
import { createDock, type Dock, type DockEvents } from '../../../lib/dock/dock';
import { hostMark } from '../../../lib/dock/marks';
import './no-frames';

const layout = { open: true, width: 400, side: 'right' } as const;
const turns = () => new Promise((done) => setImmediate(done));

let nonces: string[];
let dock: Dock;
const onFrameless = vi.fn();
const announce = vi.fn<DockEvents['announce']>();
const keyboard = vi.spyOn(HTMLElement.prototype, 'focus');
/** Which elements got the keyboard so far. */
const focused = () => keyboard.mock.contexts.map((element) => (element as Element).localName);

beforeEach(() => {
  nonces = [];
  onFrameless.mockReset();
  keyboard.mockClear();
  browser.runtime.id = 'deskside';
  browser.runtime.sendMessage = vi.fn(async () => ({ ok: true }));
  announce.mockReset().mockImplementation(async (nonce) => void nonces.push(nonce));
  dock = createDock(window, { announce, onLayout: vi.fn(), onFrameless, onDeath: vi.fn() });
});
afterEach(() => dock.remove());

/** What the focus was answered so far. */
const ask = () => {
  const said: boolean[] = [];
  void dock.focus().then((answer) => said.push(answer));
  return said;
};

describe('the keyboard goes into the sidebar', () => {
  it('once its frame is alive, not before', async () => {
    void dock.show(layout);
    const said = ask();
    await turns();
    expect([said, focused()]).toEqual([[], []]);
    dock.claimed('another');
    await turns();
    expect(said).toEqual([]);
    dock.claimed(nonces[0] ?? '');
    await turns();
    expect([said, focused()]).toEqual([[true], ['stand-in']]);
  });

  it('at once where it is alive', async () => {
    void dock.show(layout);
    await turns();
    dock.claimed(nonces[0] ?? '');
    const said = ask();
    await turns();
    expect([said, focused()]).toEqual([[true], ['stand-in']]);
  });

  it('also where the page takes the first frame out', async () => {
    void dock.show(layout);
    await turns();
    const said = ask();
    document.querySelector(`[${hostMark}]`)?.remove();
    await turns();
    await turns();
    dock.claimed(nonces.at(-1) ?? '');
    await turns();
    expect([nonces.length, said, focused()]).toEqual([2, [true], ['stand-in']]);
  });
});

describe('nobody waits for ever', () => {
  it.each([
    ['where nothing is shown', false, () => undefined],
    ['where it is collapsed', true, () => void dock.show({ ...layout, open: false })],
    ['where it goes', true, () => dock.remove()],
  ])('%s', async (_, shows, happen) => {
    if (shows) void dock.show(layout);
    const said = ask();
    happen();
    await turns();
    expect(said).toEqual([false]);
  });

  it.each([
    ['where no frame can live', () => undefined],
    ['where the background will not hear of one', () => void announce.mockRejectedValue(new Error('No SW'))],
  ])('%s', async (_, happen) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      happen();
      void dock.show(layout);
      const said = ask();
      await turns();
      await vi.advanceTimersByTimeAsync(120_000);
      await turns();
      expect([said, onFrameless.mock.calls.length]).toEqual([[false], 1]);
    } finally {
      vi.useRealTimers();
    }
  });
});
