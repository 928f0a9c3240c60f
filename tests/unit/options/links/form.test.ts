import { describe, expect, it, vi } from 'vitest';
import { emptyPack } from '../../../../lib/pack/empty';
import { newKey } from '../../../../lib/options/links/form';
import { createOptionsState } from '../../../../lib/options/state';
import type { Pack } from '../../../../lib/pack/pack';
import { full, small } from '../../pack/examples';
import { fakeBrowser } from '../fake-browser';

async function at(item: string, browser = fakeBrowser(small)) {
  const state = createOptionsState(browser.deps(`#/links/${item}`));
  await vi.waitFor(() => expect(state.view.value.loading).toBe(false));
  const form = () => {
    const { form: open } = state.view.value.links ?? {};
    if (!open || open === 'gone') throw new Error(`no form: ${open}`);
    return open;
  };
  const { actions } = state;
  return { browser, state, form, links: actions.links, actions, pack: () => browser.stored as Pack };
}

describe('the form of a link', () => {
  it('stores what was typed once it is saved, and nothing before', async () => {
    const { browser, state, form, links, pack } = await at('stripe');
    expect(form()).toMatchObject({ isNew: false, dirty: false, problems: [] });
    links.edit('stripe', { label: 'Money' });
    expect(form()).toMatchObject({ dirty: true, link: { label: 'Money' } });
    expect(state.view.value.unsavedForms).toEqual(['links']);
    expect(browser.stored).toBe(small);
    links.saveForm('stripe');
    await vi.waitFor(() => expect(pack().links[0]?.label).toBe('Money'));
    await vi.waitFor(() => expect(state.view.value.place).toEqual({ section: 'links', item: null }));
    expect(state.view.value).toMatchObject({ unsavedForms: [], toast: { told: { code: 'saved' } } });
  });

  it('leaves everything untouched that it has no field for', async () => {
    const { links, pack, form } = await at('as', fakeBrowser(full));
    const before = full.links.find(({ id }) => id === 'as');
    links.edit('as', { label: 'In as' });
    expect(form().problems).toEqual([]);
    links.saveForm('as');
    await vi.waitFor(() =>
      expect(pack().links.find(({ id }) => id === 'as')).toEqual({ ...before, label: 'In as' }),
    );
    expect({ ...pack(), links: [] }).toEqual({ ...full, links: [] });
  });

  it('tells what is wrong at its field, and refuses to save it', async () => {
    const { browser, form, links } = await at('stripe');
    links.edit('stripe', { url: 'https://{{customer.email}}/', label: ' ' });
    expect(
      form()
        .problems.map(({ field }) => field)
        .sort(),
    ).toEqual(['label', 'url']);
    links.saveForm('stripe');
    expect(browser.stored).toBe(small);
    expect(form().dirty).toBe(true);
  });

  it('keeps what was typed while the person looks elsewhere, and while others change the pack', async () => {
    const { browser, state, actions, form, links } = await at('stripe');
    links.edit('stripe', { label: 'Money' });
    actions.go('privacy');
    browser.put({ ...small, team: 'Renamed' });
    actions.go('links', 'stripe');
    await vi.waitFor(() => expect(state.view.value.text).toContain('Renamed'));
    expect(form().link.label).toBe('Money');
    links.dropForm('stripe');
    expect(state.view.value).toMatchObject({ unsavedForms: [], place: { item: null } });
  });

  it('shows what the link becomes at every keystroke', async () => {
    const { form, links } = await at('stripe');
    links.edit('stripe', { url: 'https://a.example/?q={{customer.email}}' });
    expect(form().report?.href).toBe('https://a.example/?q=ada%40example.com');
    links.edit('stripe', { url: 'https://a.example/{{ticket.heardAt | nothing}}' });
    expect(form().report?.href).toBeUndefined();
  });

  it('of a link that is not there says so', async () => {
    const { state } = await at('nobody');
    expect(state.view.value.links?.form).toBe('gone');
  });
});

describe('a new link', () => {
  it('says nothing of what is missing before it is saved', async () => {
    const { form, links } = await at(newKey);
    expect(form()).toMatchObject({ isNew: true, problems: [], report: null });
    links.saveForm(newKey);
    expect(form().problems.map(({ field }) => field)).toEqual(['label', 'url']);
  });

  it('gets an id of its label, and stands in the pack, also in the first one', async () => {
    const { links, pack } = await at(newKey, fakeBrowser());
    links.edit(newKey, { label: 'Our Logs', url: 'https://logs.acme.example/' });
    links.saveForm(newKey);
    await vi.waitFor(() =>
      expect(pack()?.links).toEqual([
        { id: 'our-logs', kind: 'custom', label: 'Our Logs', url: 'https://logs.acme.example/' },
      ]),
    );
  });
});

describe('the list of links', () => {
  const ids = (pack: Pack) => pack.links.map(({ id }) => id);
  const many: Pack = {
    ...emptyPack,
    links: ['a', 'b', 'c'].map((id) => ({
      id,
      kind: 'logs',
      label: id.toUpperCase(),
      url: 'https://l.example/',
    })),
  };

  it('is moved, copied and hidden', async () => {
    const { links, pack } = await at('', fakeBrowser(many));
    links.move('c', 'a', 'before');
    await vi.waitFor(() => expect(ids(pack())).toEqual(['c', 'a', 'b']));
    links.duplicate('a', 'A too');
    await vi.waitFor(() => expect(ids(pack())).toEqual(['c', 'a', 'a-2', 'b']));
    links.hideForAll('a', true);
    await vi.waitFor(() => expect(pack().links[1]).toMatchObject({ id: 'a', hidden: true }));
    links.hideForAll('a', false);
    await vi.waitFor(() => expect(pack().links[1]).not.toHaveProperty('hidden'));
  });

  it('gives back what was removed, also after other changes', async () => {
    const { state, links, actions, pack } = await at('', fakeBrowser(many));
    links.remove('b');
    await vi.waitFor(() =>
      expect(state.view.value.toast).toMatchObject({ told: { code: 'removed', label: 'B' }, canUndo: true }),
    );
    expect(ids(pack())).toEqual(['a', 'c']);
    links.move('c', 'a', 'before');
    await vi.waitFor(() => expect(ids(pack())).toEqual(['c', 'a']));
    actions.toast.undo();
    await vi.waitFor(() => expect(ids(pack())).toEqual(['c', 'a', 'b']));
    await vi.waitFor(() =>
      expect(state.view.value.toast).toMatchObject({ told: { code: 'undone' }, canUndo: false }),
    );
  });
});
