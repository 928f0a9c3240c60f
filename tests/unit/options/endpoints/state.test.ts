import { describe, expect, it, vi } from 'vitest';
import type { SourceTest } from '../../../../lib/messages/source-test';
import { newSourceKey } from '../../../../lib/options/endpoints/own-sources';
import { createOptionsState, type OptionsDeps } from '../../../../lib/options/state';
import type { Pack } from '../../../../lib/pack/pack';
import { full } from '../../pack/examples';
import { fakeBrowser } from '../fake-browser';

async function at(item: string, browser = fakeBrowser(full), part: Partial<OptionsDeps> = {}) {
  const state = createOptionsState({ ...browser.deps(`#/sources/${item}`), ...part });
  await vi.waitFor(() => expect(state.view.value.loading).toBe(false));
  const form = () => {
    const { form: open } = state.view.value.sources ?? {};
    if (typeof open !== 'object' || open === null) throw new Error(`no form: ${String(open)}`);
    return open;
  };
  const { actions } = state;
  const pack = () => browser.stored as Pack;
  return { browser, state, form, actions, sources: actions.sources, pack };
}

const json = newSourceKey('json');
const url = 'https://new.acme.example/c?q={{customer.email}}';

describe('a new source', () => {
  it('says nothing of what is missing before it is saved, and everything after', async () => {
    const { form, sources } = await at(encodeURIComponent(json), fakeBrowser());
    expect(form()).toMatchObject({ isNew: true, dirty: false, problems: [], asks: null });
    sources.edit(json, { url: 'ftp://' });
    expect(form().problems.map(({ field }) => field)).toEqual(['url']);
    sources.edit(json, { url: '' });
    sources.saveForm(json);
    expect(form().problems.map(({ field }) => field)).toEqual(['label', 'url']);
  });

  it('gets an id of its label, and stands in the pack, also in the first one', async () => {
    const { state, sources, pack } = await at(encodeURIComponent(json), fakeBrowser());
    sources.edit(json, { label: 'Our CRM', url });
    expect(state.view.value.unsavedForms).toEqual(['sources']);
    sources.saveForm(json);
    await vi.waitFor(() =>
      expect(pack()?.sources).toEqual([{ kind: 'json', id: 'our-crm', label: 'Our CRM', url, map: {} }]),
    );
    await vi.waitFor(() => expect(state.view.value.place).toEqual({ section: 'sources', item: null }));
    expect(state.view.value.unsavedForms).toEqual([]);
  });

  it('tells whether its host may be asked, as soon as it is named', async () => {
    const browser = fakeBrowser();
    const { form, sources, actions } = await at(encodeURIComponent(json), browser);
    sources.edit(json, { url: 'https://{{customer' });
    expect(form().asks).toBeNull();
    sources.edit(json, { url });
    expect(form().asks).toMatchObject({ host: 'new.acme.example', granted: null });
    await vi.waitFor(() => expect(form().asks).toMatchObject({ granted: false }));
    actions.allow('https://new.acme.example/*');
    await vi.waitFor(() => expect(form().asks).toMatchObject({ granted: true }));
  });
});

describe('the list of sources', () => {
  it('gives back what was removed, where it was', async () => {
    const two = { ...full, sources: full.sources.flatMap((one) => [one, { ...one, id: 'b', label: 'B' }]) };
    const { state, actions, sources, pack } = await at('', fakeBrowser(two));
    expect(state.view.value.sources?.items.map(({ id, own }) => [id, own])).toEqual([
      ['crm', true],
      ['b', true],
    ]);
    sources.remove('crm');
    await vi.waitFor(() => expect(state.view.value.toast).toMatchObject({ canUndo: true }));
    expect(pack().sources.map(({ id }) => id)).toEqual(['b']);
    actions.toast.undo();
    await vi.waitFor(() => expect(pack().sources.map(({ id }) => id)).toEqual(['crm', 'b']));
  });

  it('has no form for what is not there', async () => {
    expect((await at('nobody')).state.view.value.sources?.form).toBe('gone');
    expect((await at('%2B')).state.view.value.sources?.form).toBe('pick');
  });
});

describe('the tester of a form', () => {
  const body = { customer: { mail: 'ada@example.com', tier: 'Pro' } };
  const heard: SourceTest = {
    request: { method: 'GET', url: 'https://crm.acme.example/', headers: [], session: false },
    response: { status: 200, headers: [], text: JSON.stringify(body), bytes: 60, cut: false },
    ms: 12,
    answer: { sourceId: 'crm', label: 'CRM', status: 'ok', facts: {}, fetchedAt: 1 },
  };
  const asking = (test: SourceTest) => vi.fn<OptionsDeps['testSource']>(async () => test);

  it('asks what is typed, which nobody has saved', async () => {
    const testSource = asking(heard);
    const { state, actions, sources } = await at('crm', fakeBrowser(full), { testSource });
    sources.edit('crm', { url });
    actions.tester.type('email', 'ada@example.com');
    actions.tester.run();
    await vi.waitFor(() => expect(state.view.value.tester.state).toBe('done'));
    const [id, who, draft] = testSource.mock.calls[0] ?? [];
    expect(id).toBe('crm');
    expect(who).toMatchObject({ email: 'ada@example.com' });
    expect(draft).toMatchObject({ kind: 'json', url });
  });

  it('asks nobody while something is to be mended', async () => {
    const testSource = asking(heard);
    const { state, actions, sources } = await at('crm', fakeBrowser(full), { testSource });
    sources.edit('crm', { url: 'nowhere' });
    actions.tester.run();
    expect(state.view.value.tester.state).toBe('unready');
    expect(testSource).not.toHaveBeenCalled();
    sources.edit('crm', { url });
    expect(state.view.value.tester.state).toBe('idle');
  });

  it('reads the answer anew with each change of the mapping, and forgets it with one of the address', async () => {
    const testSource = asking(heard);
    const { state, actions, sources } = await at('crm', fakeBrowser(full), { testSource });
    actions.tester.type('email', 'ada@example.com');
    actions.tester.run();
    await vi.waitFor(() => expect(state.view.value.tester.state).toBe('done'));
    expect(state.view.value.tester.test?.answer?.facts).toEqual({});
    sources.edit('crm', {
      map: [
        { fact: 'email', name: '', pointer: '/customer/mail' },
        { fact: 'plan', name: '', pointer: '/customer/tier' },
      ],
    });
    expect(state.view.value.tester.test?.answer?.facts).toEqual({ email: 'ada@example.com', plan: 'Pro' });
    sources.edit('crm', { map: [{ fact: 'email', name: '', pointer: '/customer/tier' }] });
    expect(state.view.value.tester.test?.answer?.problem?.code).toBeDefined();
    expect(testSource).toHaveBeenCalledOnce();
    sources.edit('crm', { url });
    expect(state.view.value.tester).toMatchObject({ state: 'idle', test: null });
  });
});

describe('several accounts in the tester', () => {
  it('are chosen to look at, and taken back, and nothing of it is kept', async () => {
    const accounts = ['Engines', 'Looms'].map((company) => ({ key: company, facts: { company } }));
    const test: SourceTest = {
      request: null,
      response: null,
      ms: 3,
      answer: { sourceId: 'crm', label: 'CRM', status: 'ok', facts: {}, fetchedAt: 1, accounts },
    };
    const browser = fakeBrowser(full);
    const { state, actions } = await at('', browser, { testSource: async () => test });
    actions.tester.run();
    await vi.waitFor(() => expect(state.view.value.tester.state).toBe('done'));
    const answer = () => state.view.value.tester.test?.answer;
    expect(answer()).toMatchObject({ accounts, facts: {} });
    actions.tester.chooseAccount('Looms');
    expect(answer()).toMatchObject({ chosen: 'Looms', facts: { company: 'Looms' } });
    actions.tester.chooseAccount(null);
    expect(answer()?.chosen).toBeUndefined();
    expect(answer()).toMatchObject({ accounts, facts: {} });
    expect(await browser.local.get(null)).toEqual({});
  });
});
