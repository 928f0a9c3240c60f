// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sidebar } from '../../../../components/sidebar/Sidebar';
import { REST } from '../../../../components/sidebar/use-search';
import { lessons, teachActions } from '../../../look/gallery/lessons';
import { samples } from '../../../look/gallery/samples';
import { all, clear, draw, find, press, spies, testId } from '../mount';
import { box, full, isOpen, labels, opened, options, type } from './open-palette';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await clear();
});

const active = () =>
  document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.querySelector('.palette-label')
    ?.textContent;

describe('has everything that can be done', () => {
  it('with a customer', async () => {
    await opened();
    expect(labels()).toEqual([
      ...[
        'Log in as José',
        'Admin',
        'Log in to the app',
        'Sentry',
        'Logs',
        'Stripe',
        'Auth0',
        'Orders',
        'Call',
      ],
      ...['Trace', 'Sentry', 'Order page'],
      ...['Switch to Staging', 'Switch to EU', 'Choose someone else'],
      ...[
        'Open the customer’s page',
        'Refresh',
        'Move to the left',
        'Collapse',
        'Blur names and cards',
        'Options',
        'Keys',
      ],
      ...['Log in as José', 'Admin', 'Sentry', 'Logs', 'Stripe', 'Auth0', 'Orders', 'Call'].map(
        (label) => `Copy the link: ${label}`,
      ),
      ...['Copy address', 'Copy id', 'Copy Trace id', 'Copy Order', 'Copy Stripe charge', 'Copy IP address'],
      'Find a customer',
    ]);
  });

  it('with people to choose from, and nobody’s links', async () => {
    const actions = await opened({ ...full, ...samples['several'], links: full.links, clues: full.clues });
    expect(labels()).toEqual([
      ...['This is Ada Lovelace', 'This is Grace Hopper'],
      ...['Move to the left', 'Collapse', 'Blur names and cards', 'Options', 'Keys', 'Find a customer'],
    ]);
    await press('Enter', box());
    expect(actions.choose).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('without links while a page is being taught', async () => {
    const lesson = lessons['teach-picking']!.teaching;
    const teaching = { view: lesson, actions: teachActions };
    await draw(<Sidebar view={full} actions={spies()} teaching={teaching} palette={1} />);
    expect(labels()).not.toContain('Log in as José');
    expect(await press('Escape', box())).toBe(true);
    expect(await press('1')).toBe(false);
  });

  it('in a tab there is nothing to move', async () => {
    await opened({ ...full, place: 'tab' });
    expect(labels()).not.toContain('Collapse');
  });

  it.each([
    ['refresh', { refreshing: true }, 'Refresh'],
    ['undo', { canUndo: null }, 'Choose someone else'],
    ['environments', { environment: 'staging' }, 'Switch to Staging'],
  ] as const)('%s is not there where it cannot be done', async (_, more, label) => {
    await opened({ ...full, ...more });
    expect(labels()).not.toContain(label);
  });

  it('says where links lead, and in which environment', async () => {
    await opened({ ...full, environment: 'staging' });
    const detail = (at: number) => options()[at]?.querySelector('small')?.textContent;
    expect(detail(0)).toBe('Staging · login.acme.example · in a private window');
    expect(detail(3)).toBe('Staging · What went wrong · sentry.acme.example');
    expect(detail(9)).toBe('Staging · Trace id 4bf92f3577b34…0e0e4736');
  });
});

describe('finds', () => {
  it.each([
    ['log app', ['Log in to the app']],
    ['APP log', ['Log in to the app']],
    ['jose', ['Log in as José', 'Copy the link: Log in as José', 'Copy address']],
    ['stag', ['Switch to Staging']],
    ['t-10482', ['Order page', 'Copy Order']],
    ['nothing fits this', []],
  ])('%j', async (text, found) => {
    await opened();
    await type(text);
    expect(labels()).toEqual([...found, `Find “${text}” among customers`]);
  });

  it('says how many', async () => {
    await opened();
    await type('stag');
    expect(find('dialog [role="status"]').textContent).toBe('2 things to do');
    await type('zzz');
    expect(find('dialog [role="status"]').textContent).toBe('1 thing to do');
  });

  it('hands any text on to the search', async () => {
    const actions = await opened();
    await type(' zoë ');
    await press('Enter', box());
    expect(isOpen()).toBe(false);
    const search = testId('search') as HTMLInputElement;
    expect(search.value).toBe('zoë');
    expect(document.activeElement).toBe(search);
    await act(async () => {
      await vi.advanceTimersByTimeAsync(REST);
    });
    expect(actions.search).toHaveBeenCalledExactlyOnceWith('zoë');
  });

  it('hands it on to a search that is there already', async () => {
    await opened(samples['none-empty']);
    await type('zoë');
    await press('Enter', box());
    expect((testId('search') as HTMLInputElement).value).toBe('zoë');
  });
});

describe('does', () => {
  it.each([
    [{}, 'front'],
    [{ ctrlKey: true }, 'behind'],
    [{ metaKey: true }, 'behind'],
    [{ shiftKey: true }, 'window'],
  ])('press a link with Enter and %j', async (more, how) => {
    const actions = await opened();
    await type('orders');
    expect(await press('Enter', box(), more)).toBe(true);
    expect(actions.press).toHaveBeenCalledExactlyOnceWith('orders', how);
    expect(isOpen()).toBe(false);
  });

  it.each([
    ['click', {}, 'front'],
    ['auxclick', { button: 1 }, 'behind'],
    ['click', { shiftKey: true }, 'window'],
  ])('press a link with a %s %j', async (kind, more, how) => {
    const actions = await opened();
    await act(() => {
      options()[1]!.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true, ...more }));
    });
    expect(actions.press).toHaveBeenCalledExactlyOnceWith('admin', how);
  });

  it('press a clue’s link, by name of the clue', async () => {
    const actions = await opened();
    await type('order page');
    await press('Enter', box());
    expect(actions.press).toHaveBeenCalledExactlyOnceWith('orders', 'front', {
      kind: 'order',
      value: 'T-10482',
    });
  });

  it('goes with arrows, around the ends, and starts anew with the text', async () => {
    await opened();
    expect(active()).toBe('Log in as José');
    await press('ArrowUp', box());
    expect(active()).toBe('Find a customer');
    await press('ArrowDown', box());
    await press('ArrowDown', box());
    expect(active()).toBe('Admin');
    expect(options().filter((option) => option.getAttribute('aria-selected') === 'true')).toHaveLength(1);
    await type('l');
    expect(active()).toBe(labels()[0]);
  });

  it('takes no Enter that is held down or belongs to an input method', async () => {
    const actions = await opened();
    await press('Enter', box(), { repeat: true });
    await press('Enter', box(), { isComposing: true });
    expect(actions.press).not.toHaveBeenCalled();
  });

  it('takes no digit for a link', async () => {
    const actions = await opened();
    expect(await press('1', box())).toBe(false);
    expect(actions.press).not.toHaveBeenCalled();
  });

  it.each([
    ['switch to staging', 'setEnvironment', ['staging']],
    ['choose someone', 'undo', []],
    ['refresh', 'refresh', []],
    ['move to', 'setSide', ['left']],
    ['collapse', 'collapse', []],
    ['blur', 'setBlurred', [true]],
    ['options', 'openOptions', []],
    ['copy id', 'copy', ['CUST-1003']],
    ['copy address', 'copy', ['jose+orders@example.net']],
    ['copy link admin', 'copy', ['https://admin.acme.example/?q=jose%2Borders%40example.net']],
    ['copy trace', 'copy', ['4bf92f3577b34da6a3ce929d0e0e4736']],
  ] as const)('%s', async (text, called, args) => {
    const actions = await opened();
    await type(text);
    await press('Enter', box());
    expect(actions[called].mock.calls).toEqual([args]);
    expect(isOpen()).toBe(false);
  });

  it('try again what failed', async () => {
    const error = { title: 'No', text: 'No.', action: 'retry' as const };
    const actions = await opened({ ...samples['error']!, error });
    await type('try again');
    await press('Enter', box());
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  it('says what was copied', async () => {
    await opened();
    await type('copy id');
    await press('Enter', box());
    expect(testId('notice').textContent).toBe('Copied: CUST-1003');
  });
});

it.each(['<img src=x onerror=alert(1)>', 'Ada\u202Egnp', '{label}', '__proto__'])(
  '%j stays text',
  async (text) => {
    const link = {
      id: text,
      kind: 'custom' as const,
      label: text,
      group: text,
      href: 'https://example.com/',
      missing: [],
    };
    const actions = await opened({
      ...full,
      customer: { name: text, email: text, externalId: text },
      links: [link],
      clues: [{ kind: text, label: text, value: text, links: [link] }],
      environments: [...full.environments, { id: text, label: text }],
    });
    await type(text);
    expect(labels()).toContain(`Switch to ${text}`);
    expect(labels().at(-1)).toBe(`Find “${text}” among customers`);
    expect(all('img, script')).toEqual([]);
    await press('Enter', box());
    expect(actions.press).toHaveBeenCalledExactlyOnceWith(text, 'front');
  },
);
