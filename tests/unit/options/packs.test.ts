/** The agent's own pack and the one that counts: what is read of them. */
import { effect } from '@preact/signals';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createOptionsState } from '../../../lib/options/state';
import { small } from '../pack/examples';
import { fakeBrowser } from './fake-browser';

const later = () => new Promise((turn) => setImmediate(turn));
const [login] = small.links;
const links = (...ids: string[]) => ids.map((id) => ({ ...login, id, label: id }));
const packOf = (...ids: string[]) => ({ ...small, links: links(...ids) });

async function page(browser = fakeBrowser(packOf('a', 'b')), change: (deps: Deps) => void = () => undefined) {
  const deps = browser.deps('#/links');
  change(deps);
  const state = createOptionsState(deps);
  await vi.waitFor(() => expect(state.view.value.loading).toBe(false));
  const order = () => state.view.value.links?.items.flatMap((group) => group.links.map(({ id }) => id));
  const ownOrder = () => [...state.view.value.text.matchAll(/"id": "(\w)"/g)].map(([, id]) => id);
  return { browser, deps, state, order, ownOrder };
}
type Deps = ReturnType<ReturnType<typeof fakeBrowser>['deps']>;

describe('the own pack and the one that counts', () => {
  it.each(['read', 'readCounting'] as const)('are shown at once, also where %s is slow', async (slow) => {
    const { browser, order, ownOrder } = await page(undefined, (deps) => {
      const read = deps[slow].bind(deps);
      // `readCounting` reads by itself here.
      if (slow === 'read') deps.readCounting = read;
      deps[slow] = () => later().then(read);
    });
    const seen: unknown[] = [];
    const stop = effect(() => void seen.push([order(), ownOrder()]));
    browser.put(packOf('b', 'a'));
    await vi.waitFor(() => expect(order()).toEqual(['b', 'a']));
    stop();
    expect(ownOrder()).toEqual(['b', 'a']);
    for (const [shown, own] of seen as [unknown, unknown][]) expect(own).toEqual(shown);
  });

  it('that cannot be read is told, and keeps nobody from the other', async () => {
    const { browser, deps, state, order, ownOrder } = await page();
    const read = deps.read.bind(deps);
    deps.readCounting = () => Promise.reject(new Error('counting'));
    browser.put(packOf('b', 'a'));
    await vi.waitFor(() => expect(ownOrder()).toEqual(['b', 'a']));
    expect(state.view.value.toast?.told).toEqual({ code: 'failed', reason: 'counting' });

    deps.readCounting = read;
    deps.read = () => Promise.reject(new Error('own'));
    browser.put(packOf('b'));
    await vi.waitFor(() => expect(order()).toEqual(['b']));
    expect(state.view.value.notice).toEqual({ code: 'failed', reason: 'own' });
  });

  it('of a removal right after a move, the way back puts it where it stood', async () => {
    const { browser, state, order } = await page(fakeBrowser(packOf('a', 'b', 'c')), (deps) => {
      const read = deps.read.bind(deps);
      deps.readCounting = read;
      deps.read = () => later().then(read);
    });
    const { actions } = state;
    actions.links.move('c', 'a', 'before');
    // Not a moment later than it is shown.
    await new Promise<void>((turn) => {
      const stop = effect(() => {
        if (order()?.join() === 'c,a,b') turn();
      });
      onTestFinished(stop);
    });
    actions.links.remove('c');
    await vi.waitFor(() => expect(state.view.value.toast?.told).toEqual({ code: 'removed', label: 'c' }));
    actions.toast.undo();
    await vi.waitFor(() => expect(order()).toEqual(['c', 'a', 'b']));
    expect(browser.stored).toMatchObject({ links: [{ id: 'c' }, { id: 'a' }, { id: 'b' }] });
  });
});
