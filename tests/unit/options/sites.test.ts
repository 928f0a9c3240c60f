import { describe, expect, it, vi } from 'vitest';
import type { Link } from '../../../lib/links/link';
import { createGrants } from '../../../lib/options/grants';
import { sitesOf } from '../../../lib/options/sites';
import { createOptionsState } from '../../../lib/options/state';
import { full, small } from '../pack/examples';
import { fakeBrowser } from './fake-browser';

const rt = 'https://rt.acme.example/*';
type State = ReturnType<typeof createOptionsState>;
const siteIs = (state: State, index: number, part: object) =>
  vi.waitFor(() => expect(state.view.value.sites[index]).toMatchObject(part));

describe('the sites of a pack', () => {
  it('are all that it works with, each with the one host that is asked for', () => {
    expect(
      sitesOf(full).map(({ use, type, label, host, pattern }) => [use, type, label, host, pattern]),
    ).toEqual([
      ['desk', 'rt', 'Mail', 'rt.acme.example:8443', rt],
      ['desk', 'zendesk', 'acme.zendesk.com', 'acme.zendesk.com', 'https://acme.zendesk.com/*'],
      ['desk', 'custom', 'Helpdesk', '127.0.0.1:8090', 'http://127.0.0.1/*'],
      ['tracker', 'github', 'github.com', 'github.com', 'https://github.com/*'],
      ['tracker', 'jira', 'Board', 'acme.atlassian.net', 'https://acme.atlassian.net/*'],
      ['source', 'json', 'CRM', 'crm.acme.example', 'https://crm.acme.example/*'],
      ['mint', 'mint', 'Log in once as', 'shop.acme.example', 'https://shop.acme.example/*'],
      ['mint', 'mint', 'Log in once as', '127.0.0.1:8080', 'http://127.0.0.1/*'],
      ['audit', 'audit', 'audit.acme.example', 'audit.acme.example', 'https://audit.acme.example/*'],
    ]);
  });

  it('have one row for a host that makes the addresses of several links', () => {
    const mint = { url: 'https://app.acme.example/once/{{customer.email}}' };
    const kind = 'impersonate';
    const links: Link[] = [
      { id: 'a', kind, label: 'Shop', mint },
      { id: 'b', kind, label: 'Till', mint },
    ];
    const sites = sitesOf({ ...full, links, environments: undefined }).filter(({ use }) => use === 'mint');
    expect(sites).toMatchObject([{ label: 'Shop, Till', host: 'app.acme.example' }]);
  });
});

describe('grants', () => {
  it('show once the pack is read, and follow the browser', async () => {
    const browser = fakeBrowser(small);
    browser.grants.add(rt);
    const state = createOptionsState(browser.deps());
    await siteIs(state, 0, { granted: true, outcome: null });
    browser.put(full);
    await siteIs(state, 5, { granted: false });
    browser.grant('https://crm.acme.example/*');
    await siteIs(state, 5, { granted: true });
  });

  it('are asked for on a press, and given back on a press', async () => {
    const browser = fakeBrowser(small);
    const state = createOptionsState(browser.deps());
    await siteIs(state, 0, { granted: false });
    state.actions.allow(rt);
    expect(state.view.value.sites[0]).toMatchObject({ outcome: 'asking' });
    await siteIs(state, 0, { granted: true, outcome: null });
    state.actions.revoke(rt);
    await siteIs(state, 0, { granted: false, outcome: 'revoked' });
    // Allowed again in another tab: nothing is left of it.
    browser.grant(rt);
    await siteIs(state, 0, { granted: true, outcome: null });
  });

  it('of a desk that was read once have been taken back, where they are not there any more', async () => {
    const browser = fakeBrowser(small);
    const success = { at: 1, version: 'x', hook: 'requestors-row' };
    browser.health.set(`health:rt:${small.desks[0]?.url}`, { success });
    const state = createOptionsState(browser.deps());
    await siteIs(state, 0, { granted: false, outcome: 'revoked' });
    browser.grant(rt);
    await siteIs(state, 0, { granted: true, outcome: null });
  });

  it.each([false, new Error('must be called from a user input handler')])(
    'denied (%s) says so',
    async (answer) => {
      const browser = fakeBrowser(small);
      browser.answer = answer;
      const state = createOptionsState(browser.deps());
      await siteIs(state, 0, { granted: false });
      state.actions.allow(rt);
      await siteIs(state, 0, { granted: false, outcome: 'denied' });
    },
  );

  it('that the browser will not take back stay, and it is said', async () => {
    const browser = fakeBrowser(small);
    browser.grants.add(rt);
    browser.answer = new Error('You cannot remove required permissions.');
    const state = createOptionsState(browser.deps());
    await siteIs(state, 0, { granted: true });
    state.actions.revoke(rt);
    await siteIs(state, 0, { granted: true, outcome: 'kept' });
  });

  it('asks the browser within the press itself, before anything is awaited', () => {
    const request = vi.fn<() => Promise<boolean>>(async () => true);
    const grants = createGrants({ request, granted: async () => new Set(), revoke: async () => true });
    void grants.allow(rt);
    expect(request).toHaveBeenCalledExactlyOnceWith([rt]);
  });

  it('drops an answer that a later question has overtaken', async () => {
    const answers: ((granted: Set<string>) => void)[] = [];
    const granted = () => new Promise<Set<string>>((resolve) => void answers.push(resolve));
    const grants = createGrants({ request: async () => true, granted, revoke: async () => true });
    const [old, fresh] = [grants.refresh([rt]), grants.refresh([rt])];
    answers[1]?.(new Set([rt]));
    answers[0]?.(new Set());
    await Promise.all([old, fresh]);
    expect(grants.isGranted(rt)).toBe(true);
  });

  it('knows of no host before the browser has answered; without an answer, it can be asked for', async () => {
    let fail = (_: Error) => {};
    const granted = () => new Promise<Set<string>>((_, reject) => void (fail = reject));
    const grants = createGrants({ request: async () => true, granted, revoke: async () => true });
    const asked = grants.refresh([rt]);
    expect(grants.isGranted(rt)).toBeNull();
    fail(new Error('no answer'));
    await asked;
    expect(grants.isGranted(rt)).toBe(false);
  });
});
