import { describe, expect, it, vi } from 'vitest';
import { newRule } from '../../../../lib/options/rules/list';
import type { RuleName } from '../../../../lib/options/rules/view';
import { createOptionsState } from '../../../../lib/options/state';
import type { Pack } from '../../../../lib/pack/pack';
import { full, small as smallest } from '../../pack/examples';
import { fakeBrowser } from '../fake-browser';

const small: Pack = { ...smallest, schemes: [] } as Pack;

async function at(pack?: Pack) {
  const browser = fakeBrowser(pack);
  const state = createOptionsState(browser.deps('#/rules'));
  await vi.waitFor(() => expect(state.view.value.loading).toBe(false));
  const list = (name: RuleName) => {
    const found = state.view.value.rules?.lists.find((one) => one.name === name);
    if (!found) throw new Error(`no list of ${name}`);
    return found;
  };
  const adding = (name: RuleName) => list(name).adding;
  const { rules, toast } = state.actions;
  return { browser, state, list, adding, rules, toast, pack: () => browser.stored as Pack };
}

const add = async (name: RuleName, patch: object, pack?: Pack) => {
  const page = await at(pack);
  page.rules.open(name, newRule);
  page.rules.edit(name, newRule, patch);
  page.rules.save(name, newRule);
  await vi.waitFor(() => expect(page.adding(name)).toBeNull());
  return page.pack();
};

describe('a new rule', () => {
  it.each([
    ['domains', { label: ' shop.example ' }, { agents: { domains: ['shop.example'], emails: [] } }],
    ['emails', { label: 'vera@example.com' }, { agents: { domains: [], emails: ['vera@example.com'] } }],
    ['schemes', { label: 'acme' }, { schemes: ['acme'] }],
    ['audit', { label: 'https://audit.example/' }, { audit: { url: 'https://audit.example/' } }],
    [
      'clues',
      { label: 'Our parcel', pattern: 'P\\d+' },
      { clues: [{ id: 'our-parcel', label: 'Our parcel', pattern: 'P\\d+' }] },
    ],
    [
      'environments',
      { label: 'Live', id: 'prod', values: [{ name: 'app', value: 'https://a.example' }] },
      { environments: [{ id: 'prod', label: 'Live', values: { app: 'https://a.example' } }] },
    ],
  ] as const)('of %s stands in the pack, also in the first one', async (name, patch, part) => {
    expect(await add(name, patch)).toMatchObject(part);
  });

  it('that is wrong is told of where it stands, is not stored, and stays typed', async () => {
    const { rules, adding, browser, state } = await at(small);
    rules.open('domains', newRule);
    rules.save('domains', newRule);
    expect(adding('domains')?.problems).toMatchObject([{ field: '', message: 'must not be empty' }]);
    rules.edit('domains', newRule, { label: 'https://acme.example/' });
    expect(adding('domains')?.problems[0]?.message).toContain('bare domain');
    rules.save('domains', newRule);
    expect(browser.stored).toBe(small);
    expect(state.view.value.unsavedForms).toEqual(['rules']);
    rules.drop('domains', newRule);
    expect(adding('domains')).toBeNull();
    expect(state.view.value.unsavedForms).toEqual([]);
  });

  it('says nothing of what is missing before it is saved', async () => {
    const { rules, adding } = await at(small);
    rules.open('clues', newRule);
    expect(adding('clues')?.problems).toEqual([]);
    rules.save('clues', newRule);
    expect(adding('clues')?.problems.map(({ field }) => field)).toEqual(['label', 'pattern']);
  });
});

describe('a rule of the pack', () => {
  it('is changed where it stands, and everything else stays', async () => {
    const { rules, list, pack } = await at(full);
    const [first] = full.agents.domains;
    rules.open('domains', String(first));
    rules.edit('domains', String(first), { label: 'other.example' });
    rules.save('domains', String(first));
    await vi.waitFor(() => expect(pack().agents.domains[0]).toBe('other.example'));
    expect({ ...pack(), agents: full.agents }).toEqual(full);
    await vi.waitFor(() => expect(list('domains').rows.every(({ form }) => form === null)).toBe(true));
  });

  it('that is removed comes back where it was', async () => {
    const pack2 = { ...small, agents: { domains: ['a.example', 'b.example'], emails: [] } };
    const { rules, toast, state, pack } = await at(pack2);
    rules.remove('domains', 'a.example');
    await vi.waitFor(() => expect(state.view.value.toast).toMatchObject({ canUndo: true }));
    expect(pack().agents.domains).toEqual(['b.example']);
    toast.undo();
    await vi.waitFor(() => expect(pack().agents.domains).toEqual(['a.example', 'b.example']));
  });

  it('that is the last of its list leaves no empty list behind', async () => {
    const pack2: Pack = { ...small, clues: [{ id: 'p', label: 'P', pattern: 'P\\d' }] };
    const { rules, pack } = await at(pack2);
    rules.remove('clues', 'p');
    await vi.waitFor(() => expect(pack()).not.toHaveProperty('clues'));
  });

  it('that a link needs is not taken away', async () => {
    const pack2: Pack = {
      ...small,
      clues: [{ id: 'p', label: 'P', pattern: 'P\\d' }],
      links: [{ id: 'l', kind: 'custom', label: 'L', url: 'https://l.example/{{clue.value}}', clue: 'p' }],
    };
    const { rules, state, browser } = await at(pack2);
    rules.remove('clues', 'p');
    await vi.waitFor(() => expect(state.view.value.toast).toMatchObject({ told: { code: 'refused' } }));
    expect(browser.stored).toBe(pack2);
  });
});

it('a pattern is tried on a text as tickets are read, and one that could take long is not', async () => {
  const { rules, adding } = await at(small);
  rules.open('clues', newRule);
  rules.trySample('Parcel P12345678, and XP1 is none.');
  rules.edit('clues', newRule, { pattern: 'P\\d{8}' });
  expect(adding('clues')?.found).toEqual(['P12345678']);
  rules.edit('clues', newRule, { pattern: 'Q\\d' });
  expect(adding('clues')?.found).toEqual([]);
  rules.edit('clues', newRule, { pattern: '(a+)+' });
  expect(adding('clues')?.found).toBeNull();
  expect(adding('clues')?.problems).toMatchObject([{ field: 'pattern' }]);
});
