// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../background/fake-browser';
import { mountFrame } from '../../../lib/dock/frame';

/** Each frame that the background was told of. */
let nonces: string[];
/** How often the background still refuses to hear of a frame. */
let refusals: number;
let root: ShadowRoot;
let life: AbortController;
const onFailure = vi.fn();
// happy-dom loads no frames, and complains of each: another element stands in.
const create = document.createElement.bind(document);
vi.spyOn(document, 'createElement').mockImplementation((name: string) =>
  create(name === 'iframe' ? 'stand-in' : name),
);
const frames = () => [...root.children];
const loads = () => frames().at(-1)?.dispatchEvent(new Event('load'));
const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const announce = vi.fn(async (nonce: string) => {
  refusals -= 1;
  if (refusals >= 0) throw new Error('No SW');
  nonces.push(nonce);
});
const mount = () => mountFrame(root, announce, life.signal, onFailure);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onFailure.mockReset();
  announce.mockClear();
  nonces = [];
  refusals = 0;
  life = new AbortController();
  root = create('div').attachShadow({ mode: 'open' });
  browser.runtime.id = 'deskside';
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('a frame that does not come alive', () => {
  it('gives way to another one with a nonce of its own, and after that one it is over', async () => {
    await mount();
    loads();
    await passes(4900);
    expect(nonces).toHaveLength(1);
    await passes(200);
    expect([new Set(nonces).size, frames().length, onFailure.mock.calls.length]).toEqual([2, 1, 0]);
    loads();
    await passes(5100);
    expect([nonces.length, onFailure.mock.calls.length]).toEqual([2, 1]);
  });

  it('has as much more time as it took to load, for everything is slow then', async () => {
    await mount();
    await passes(4000);
    loads();
    await passes(19_900);
    expect(nonces).toHaveLength(1);
    await passes(200);
    expect(nonces).toHaveLength(2);
  });

  it('may load for half a minute', async () => {
    await mount();
    await passes(29_900);
    expect(nonces).toHaveLength(1);
    await passes(200);
    expect(nonces).toHaveLength(2);
  });
});

describe('a frame that came alive', () => {
  it('stays, however late it loads', async () => {
    const frame = await mount();
    frame.claimed(nonces[0] ?? '');
    loads();
    await passes(120_000);
    expect([nonces.length, frames().length, onFailure.mock.calls.length]).toEqual([1, 1, 0]);
    expect((frames()[0] as HTMLElement).style.visibility).toBe('visible');
  });

  it('is not what the one before it says of itself', async () => {
    const frame = await mount();
    loads();
    await passes(5100);
    frame.claimed(nonces[0] ?? '');
    expect((frames()[0] as HTMLElement).style.visibility).toBe('hidden');
    frame.claimed(nonces[1] ?? '');
    expect((frames()[0] as HTMLElement).style.visibility).toBe('visible');
  });

  it('in the very moment in which it was given up leaves the keyboard to the next one', async () => {
    const frame = await mount();
    loads();
    refusals = 1;
    await passes(5100);
    frame.claimed(nonces[0] ?? '');
    await passes(1000);
    const focused = vi.fn();
    frame.focus(focused);
    expect(focused).not.toHaveBeenCalled();
    frame.claimed(nonces[1] ?? '');
    expect(focused).toHaveBeenCalledOnce();
  });
});

describe('a background that does not hear of the frame', () => {
  it('while it only starts, is told again', async () => {
    refusals = 2;
    const mounted = mount();
    await passes(5000);
    await mounted;
    expect([nonces.length, frames().length]).toEqual([1, 1]);
  });

  it('for long, is left alone: no frame was put that nobody knows', async () => {
    refusals = 99;
    const mounted = mount();
    const failure = expect(mounted).rejects.toThrow('No SW');
    await passes(10_000);
    await failure;
    expect(frames()).toEqual([]);
  });

  it('is not told again once this Deskside has ended', async () => {
    refusals = 99;
    const mounted = mount();
    const failure = expect(mounted).rejects.toThrow('No SW');
    delete (browser.runtime as { id?: string }).id;
    await passes(1000);
    await failure;
    expect(announce).toHaveBeenCalledOnce();
  });
});
