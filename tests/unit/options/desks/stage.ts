import { expect, vi } from 'vitest';
import { hashOf } from '../../../../lib/options/sections';
import { createOptionsState } from '../../../../lib/options/state';
import type { DesksView } from '../../../../lib/options/desks/view';
import type { Pack } from '../../../../lib/pack/pack';
import { readPack } from '../../../../lib/pack/store';
import { policyKey } from '../../../../lib/team/rows';
import { small } from '../../pack/examples';
import { fakeBrowser } from '../fake-browser';

type Form = NonNullable<DesksView['form']>;

/** The options page at `#/desks/<item>`, as somebody opens it who has this pack. */
export async function desksAt(item?: string, stored: unknown = small) {
  const browser = fakeBrowser(stored);
  const deps = browser.deps(hashOf('desks', item));
  const request = vi.spyOn(deps, 'request');
  const state = createOptionsState(deps);
  await vi.waitFor(() => expect(state.view.value.loading).toBe(false));
  return { browser, request, ...handsOf(state), pack: () => browser.stored as Pack };
}

/** The same for somebody whose company has set up everything. */
export async function managedDesks(pack: object, locks: string[] = []) {
  const browser = fakeBrowser();
  await browser.local.set({ [policyKey]: { given: { pack, locks }, at: 1, problems: [] } });
  const deps = browser.deps('#/desks');
  const state = createOptionsState({ ...deps, readCounting: () => readPack(browser.local) });
  await vi.waitFor(() => expect(state.view.value.team.loading).toBe(false));
  await vi.waitFor(() => expect(state.view.value.loading).toBe(false));
  return { browser, ...handsOf(state) };
}

function handsOf(state: ReturnType<typeof createOptionsState>) {
  const { view, actions } = state;
  const desks = () => view.value.desks;
  /** The form on view, which is of this kind. */
  const form = <K extends Form['kind']>(kind: K): Extract<Form, { kind: K }> => {
    const found = desks().form;
    if (found?.kind !== kind) throw new Error(`no form of kind ${kind}, but ${found?.kind}`);
    return found as Extract<Form, { kind: K }>;
  };
  const left = () => vi.waitFor(() => expect(view.value.place).toEqual({ section: 'desks', item: null }));
  return { view, actions, desks, form, left };
}
