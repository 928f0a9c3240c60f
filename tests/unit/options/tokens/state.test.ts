import { expect, it, vi } from 'vitest';
import { createOptionsState } from '../../../../lib/options/state';
import { keepCredential } from '../../../../lib/sources/credentials/kept';
import { fakeBrowser } from '../fake-browser';

const crm = {
  kind: 'json',
  id: 'crm',
  label: 'CRM',
  url: 'https://crm.acme.example/c?email={{customer.email}}',
  map: { plan: '/plan' },
};
const packOf = (...sources: object[]) => ({ version: 1, sources });
const withToken = { ...crm, token: {} };
const signed = {
  ...crm,
  id: 'app',
  label: 'App',
  kind: 'helpscout',
  map: undefined,
  sign: { header: 'X-HelpScout-Signature', hash: 'SHA-1', encoding: 'base64' },
};

async function page(browser: ReturnType<typeof fakeBrowser>) {
  const state = createOptionsState(browser.deps());
  const until = (tokens: object[]) => vi.waitFor(() => expect(state.view.value.tokens).toMatchObject(tokens));
  await vi.waitFor(() => expect(state.view.value.loading).toBe(false));
  return { state, view: () => state.view.value.tokens, actions: state.actions.tokens, until };
}

it('lists what the sources of the saved pack want, and nothing for the others', async () => {
  const { map: _, ...app } = signed;
  const tokens = await page(fakeBrowser(packOf(crm, { ...withToken, id: 'shop', label: 'Shop' }, app)));
  await tokens.until([
    { key: 'token:shop', kind: 'token', label: 'Shop', host: 'crm.acme.example', state: 'missing' },
    { key: 'secret:app', kind: 'secret', label: 'App', host: 'crm.acme.example', state: 'missing' },
  ]);
  expect(tokens.view()).toHaveLength(2);
});

it('calls nothing missing that it has not looked for yet', async () => {
  const deps = fakeBrowser(packOf(withToken)).deps();
  let found: () => void = () => undefined;
  const readCredentials = () => new Promise<never[]>((answer) => void (found = () => answer([])));
  const state = createOptionsState({ ...deps, readCredentials });
  await vi.waitFor(() => expect(state.view.value.loading).toBe(false));
  expect(state.view.value.tokens).toEqual([]);
  found();
  await vi.waitFor(() => expect(state.view.value.tokens).toMatchObject([{ state: 'missing' }]));
});

it('keeps one for the origin of its source, tells of it without its text, and removes it', async () => {
  const browser = fakeBrowser(packOf(withToken));
  const tokens = await page(browser);
  expect(await tokens.actions.save('token:crm', ' abc-123\n')).toBe('saved');
  await tokens.until([{ state: 'kept', kept: { origin: 'https://crm.acme.example', at: 1_000_000 } }]);
  expect(browser.local.kept.get('token:crm')).toMatchObject({ value: 'abc-123' });
  expect(JSON.stringify(tokens.view())).not.toContain('abc-123');
  await tokens.actions.remove('token:crm');
  await tokens.until([{ state: 'missing' }]);
  expect(browser.local.kept.size).toBe(0);
});

it('what was removed can be had back while the toast is there, and is nowhere else meanwhile', async () => {
  const browser = fakeBrowser(packOf(withToken));
  const { state, actions, until } = await page(browser);
  await actions.save('token:crm', 'abc-123');
  await actions.remove('token:crm');
  const toast = () => state.view.value.toast;
  expect(toast()).toMatchObject({ told: { code: 'token-removed', label: 'CRM' }, canUndo: true });
  expect(JSON.stringify([state.view.value, [...browser.local.kept]])).not.toContain('abc-123');
  state.actions.toast.undo();
  await until([{ state: 'kept' }]);
  expect(browser.local.kept.get('token:crm')).toMatchObject({ value: 'abc-123', at: 1_000_000 });
  await vi.waitFor(() => expect(toast()).toMatchObject({ told: { code: 'token-back' }, canUndo: false }));
  // Once the toast has gone, so has the way back.
  await actions.remove('token:crm');
  state.actions.toast.dismiss();
  state.actions.toast.undo();
  await until([{ state: 'missing' }]);
  expect(browser.local.kept.size).toBe(0);
});

it('puts nothing back over what was typed since', async () => {
  const browser = fakeBrowser(packOf(withToken));
  const { state, actions } = await page(browser);
  await actions.save('token:crm', 'old');
  await actions.remove('token:crm');
  await actions.save('token:crm', 'new');
  state.actions.toast.undo();
  await vi.waitFor(() => expect(state.view.value.toast).toBeNull());
  expect(browser.local.kept.get('token:crm')).toMatchObject({ value: 'new' });
});

it('wants it typed again once the pack has the source elsewhere', async () => {
  const browser = fakeBrowser(packOf(withToken));
  const tokens = await page(browser);
  await tokens.actions.save('token:crm', 'abc-123');
  browser.put(packOf({ ...withToken, url: 'https://crm.other.example/{{customer.email}}' }));
  await tokens.until([
    { state: 'moved', host: 'crm.other.example', kept: { origin: 'https://crm.acme.example' } },
  ]);
});

it('shows what no source wants any more, so that it can be removed', async () => {
  const browser = fakeBrowser(packOf());
  await keepCredential(browser.local, 'token', 'gone', {
    origin: 'https://old.example',
    value: 'x',
    at: 5,
  });
  const tokens = await page(browser);
  await tokens.until([{ key: 'token:gone', label: 'gone', host: null, state: 'spare' }]);
  await tokens.actions.remove('token:gone');
  await tokens.until([]);
  expect(tokens.view()).toEqual([]);
});

it.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['two\nlines', 'unsendable'],
  ['tökén', 'unsendable'],
  ['x'.repeat(8_001), 'too-long'],
] as const)('refuses %j, and keeps what was there', async (text, outcome) => {
  const browser = fakeBrowser(packOf(withToken));
  const tokens = await page(browser);
  await tokens.actions.save('token:crm', 'first');
  expect(await tokens.actions.save('token:crm', text)).toBe(outcome);
  expect(browser.local.kept.get('token:crm')).toMatchObject({ value: 'first' });
});

it('says so where the browser cannot keep it', async () => {
  const browser = fakeBrowser(packOf(withToken));
  const tokens = await page(browser);
  browser.writeError = new Error('full');
  expect(await tokens.actions.save('token:crm', 'abc')).toBe('failed');
  expect(await tokens.actions.save('token:nobody', 'abc')).toBe('failed');
});
