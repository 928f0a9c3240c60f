import { describe, expect, it, vi } from 'vitest';
import { createOptionsState } from '../../../../lib/options/state';
import { exportPack } from '../../../../lib/pack/export';
import { full, small } from '../../pack/examples';
import { fakeBrowser } from '../fake-browser';
import { grace } from './people';

async function page(browser: ReturnType<typeof fakeBrowser>) {
  browser.customers.push(grace);
  const state = createOptionsState(browser.deps());
  await vi.waitFor(() => expect(state.view.value.loading).toBe(false));
  const links = () => {
    const { value } = state.view;
    if (!value.links) throw new Error('no links');
    return value.links;
  };
  return {
    actions: state.actions,
    links,
    report: (id: string) => {
      const found = links()
        .groups.flatMap((group) => group.links)
        .find((link) => link.id === id);
      if (!found) throw new Error(`no link ${id}`);
      return found;
    },
    get view() {
      return state.view.value;
    },
    until: (part: object) => vi.waitFor(() => expect(links()).toMatchObject(part)),
  };
}

it('are there with a saved pack alone', async () => {
  const state = createOptionsState(fakeBrowser({ version: 1, links: 'all' }).deps());
  await vi.waitFor(() => expect(state.view.value.loading).toBe(false));
  expect(state.view.value.links).toBeNull();
});

describe('whose values', () => {
  it('are the example’s, then those of the customer who was chosen, on the newest ticket', async () => {
    const options = await page(fakeBrowser(full));
    expect(options.links()).toMatchObject({ who: { kind: 'example' }, ticket: 'example' });
    options.actions.links.lookWith(grace.id);
    await options.until({ who: { kind: 'known', id: grace.id, name: grace.name }, problem: null });
    expect(options.links().tickets.map(({ id }) => id)).toEqual(['102', '101']);
    expect(options.report('as').href).toBe('https://shop.acme.example/login-as/CUST-7?ticket=102');
    options.actions.links.lookOn(grace.tickets[1]?.key ?? '');
    expect(options.report('as').href).toContain('?ticket=101');
    options.actions.links.lookOn(null);
    expect(options.report('as').missing).toMatchObject([{ path: 'ticket.id', why: { code: 'no-ticket' } }]);
    options.actions.links.lookWith(null);
    expect(options.links().who.kind).toBe('example');
  });

  it('are the example’s where the customer is gone or cannot be read, and it is said', async () => {
    const browser = fakeBrowser(full);
    const options = await page(browser);
    options.actions.links.lookWith('nobody');
    await options.until({ who: { kind: 'example' }, problem: 'gone' });
    browser.readError = new Error('no background');
    options.actions.links.lookWith(grace.id);
    await options.until({ who: { kind: 'example' }, problem: 'failed' });
  });

  it('are not those of a choice that a later one has overtaken', async () => {
    const options = await page(fakeBrowser(full));
    options.actions.links.lookWith(grace.id);
    options.actions.links.lookWith(null);
    await new Promise((resolve) => void setTimeout(resolve));
    expect(options.links().who.kind).toBe('example');
  });

  it('are nobody’s any more once all customers are forgotten', async () => {
    const options = await page(fakeBrowser(full));
    options.actions.links.lookWith(grace.id);
    await options.until({ who: { kind: 'known' } });
    await options.actions.privacy.forgetEverybody();
    expect(options.links()).toMatchObject({ who: { kind: 'example' }, problem: null });
  });
});

describe('the environment', () => {
  it('is the one that the agent works in, until another is chosen here', async () => {
    const browser = fakeBrowser(full);
    browser.prefer({ environment: 'stage' });
    const options = await page(browser);
    await options.until({ environment: 'stage' });
    options.actions.links.lookIn('live');
    expect(options.links().environment).toBe('live');
    expect(browser.prefs.environment).toBe('stage');
  });

  it('is the first where the agent’s own is gone', async () => {
    const browser = fakeBrowser(full);
    browser.prefer({ environment: 'gone' });
    await (await page(browser)).until({ environment: 'live' });
  });
});

it('a link is hidden and shown again, and a change in another tab is seen', async () => {
  const browser = fakeBrowser(small);
  const options = await page(browser);
  options.actions.links.setHidden('stripe', true);
  await vi.waitFor(() => expect(options.report('stripe').hidden).toEqual(['you']));
  expect(browser.prefs.hidden).toEqual(['stripe']);
  browser.prefer({ hidden: [] });
  await vi.waitFor(() => expect(options.report('stripe').hidden).toEqual([]));
});

it('says so where a link needs a private window and the browser has none for us', async () => {
  const browser = fakeBrowser(full);
  browser.private = false;
  await (await page(browser)).until({ privateDenied: true });
  await (await page(fakeBrowser(full))).until({ privateDenied: false });
  const other = fakeBrowser(small);
  other.private = false;
  await (await page(other)).until({ privateDenied: false });
});

describe('a link from a preset', () => {
  async function drafted(browser = fakeBrowser(small)) {
    const options = await page(browser);
    options.actions.links.choosePreset('kibana');
    return options;
  }

  it('names the fields that it cannot do without, and shows what it becomes at every keystroke', async () => {
    const options = await drafted();
    expect(options.links().draft?.needs).toEqual(['Address', 'Data view']);
    options.actions.links.addDraft();
    expect(options.view.dirty).toBe(false);
    options.actions.links.fillField('base', 'https://kibana.acme.example');
    options.actions.links.fillField('view', 'logs-1');
    const { draft } = options.links();
    expect(draft?.template).toContain('https://kibana.acme.example/');
    expect(draft?.report.href).toContain('ada%40example.com');
  });

  it('comes into the pack with what was filled in alone, and can be taken for what it is', async () => {
    const browser = fakeBrowser(small);
    const options = await page(browser);
    options.actions.links.choosePreset('stripe-customer');
    options.actions.links.fillField('account', ' acct_1 ');
    options.actions.links.fillField('mode', ' ');
    options.actions.links.addDraft();
    await options.until({ draft: null });
    const stored = browser.stored as typeof small;
    expect(stored.links[1]).toEqual({
      id: 'stripe-customer',
      kind: 'billing',
      label: stored.links[1]?.label,
      preset: 'stripe-customer',
      with: { account: 'acct_1' },
    });
    expect(options.view.toast).toMatchObject({ told: { code: 'added' }, canUndo: false });
    expect(options.view.dirty).toBe(false);
  });

  it('gets an id of its own where that of the preset is taken', async () => {
    const browser = fakeBrowser(small);
    const options = await page(browser);
    for (const _ of [1, 2, 3]) {
      options.actions.links.choosePreset('stripe-customer');
      options.actions.links.addDraft();
      await options.until({ draft: null });
    }
    const { links } = browser.stored as typeof small;
    expect(links.map(({ id }) => id)).toEqual([
      'stripe',
      'stripe-customer',
      'stripe-customer-2',
      'stripe-customer-3',
    ]);
  });

  it('leaves a text that is being worked on as it is', async () => {
    const options = await page(fakeBrowser(small));
    const text = `${exportPack(full)},`;
    options.actions.edit(text);
    options.actions.links.choosePreset('stripe-customer');
    options.actions.links.addDraft();
    await options.until({ draft: null });
    await vi.waitFor(() => expect(options.view.notice).toEqual({ code: 'elsewhere' }));
    expect(options.view.text).toBe(text);
  });

  it('stays a draft where the browser cannot store it', async () => {
    const browser = fakeBrowser(small);
    const options = await page(browser);
    browser.writeError = new Error('disk full');
    options.actions.links.choosePreset('stripe-customer');
    options.actions.links.addDraft();
    await vi.waitFor(() => expect(options.view.toast?.told).toEqual({ code: 'failed', reason: 'disk full' }));
    expect(options.links().draft).not.toBeNull();
  });
});
