// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { samples } from '../../../look/gallery/samples';
import { all, button, clear, click, drawSidebar, find, press, spies, testId } from '../mount';

const view = samples['one']!;

afterEach(clear);

/** Ids of the links that were pressed, by whatever means. */
const pressed = ({ press: told }: Awaited<ReturnType<typeof drawSidebar>>) =>
  told.mock.calls.map(([id]) => id);

describe('1 to 9', () => {
  it('press the nth link, and count one that cannot be opened yet', async () => {
    const [login, ...rest] = view.links;
    const actions = await drawSidebar({
      ...view,
      links: [{ id: 'no', kind: 'logs', label: 'No', missing: ['x'] }, login!, ...rest],
    });
    for (const digit of ['1', '2', '3', '5']) await press(digit);
    expect(actions.press.mock.calls).toEqual([
      ['login', 'front'],
      ['logs', 'front'],
      ['stripe', 'front'],
    ]);
  });

  it('do nothing without such a link', async () => {
    const actions = await drawSidebar(view);
    expect(await press('9')).toBe(false);
    expect(await press('0')).toBe(false);
    expect(pressed(actions)).toEqual([]);
  });

  it('work where digits need Shift', async () => {
    const actions = await drawSidebar(view);
    await press('&', document.body, { code: 'Digit1' });
    await press('2', document.body, { code: 'Digit2', shiftKey: true });
    await press('#', document.body, { code: 'Digit3', shiftKey: true });
    expect(pressed(actions)).toEqual(['login', 'logs']);
  });

  it.each<KeyboardEventInit>([
    { ctrlKey: true },
    { altKey: true },
    { metaKey: true },
    { repeat: true },
    { isComposing: true },
  ])('are left alone with %j', async (more) => {
    const actions = await drawSidebar(view);
    expect(await press('1', document.body, more)).toBe(false);
    expect(pressed(actions)).toEqual([]);
  });

  it('are left alone while typing', async () => {
    const actions = await drawSidebar(view);
    await press('/');
    await press('1', testId('search'));
    expect(pressed(actions)).toEqual([]);
  });

  it.each(['looking', 'several', 'none', 'unsure', 'error'] as const)(
    'do nothing while %s',
    async (state) => {
      const actions = await drawSidebar({ ...view, state });
      expect(await press('1')).toBe(false);
      expect(pressed(actions)).toEqual([]);
    },
  );

  it('stop with the sidebar', async () => {
    await drawSidebar(view);
    await clear();
    expect(await press('/')).toBe(false);
  });
});

describe('/ and Escape', () => {
  it('go to the search and back to its button', async () => {
    await drawSidebar(view);
    expect(all('[data-testid="search"]')).toEqual([]);
    expect(await press('/')).toBe(true);
    expect(document.activeElement).toBe(testId('search'));
    await press('Escape', testId('search'));
    expect(all('[data-testid="search"]')).toEqual([]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Find a customer');
  });

  it('focus the search that is there already', async () => {
    await drawSidebar(samples['none-empty']!);
    expect(document.activeElement).not.toBe(testId('search'));
    await press('/');
    expect(document.activeElement).toBe(testId('search'));
    await press('Escape', testId('search'));
    expect(document.activeElement).not.toBe(testId('search'));
  });

  it('type a slash in the search', async () => {
    await drawSidebar(samples['none-empty']!);
    expect(await press('/', testId('search'))).toBe(false);
  });

  it('the next ticket starts without the search, and without its focus', async () => {
    await drawSidebar(view);
    await press('/');
    await drawSidebar({ ...view, ticket: 'rt:17' });
    expect(all('[data-testid="search"]')).toEqual([]);
    await drawSidebar({ ...samples['none-empty']!, ticket: 'rt:18' });
    expect(document.activeElement).not.toBe(testId('search'));
  });
});

it('takes no key that somebody else took', async () => {
  const actions = await drawSidebar(view);
  const take = vi.fn((event: Event) => event.preventDefault());
  find('main').addEventListener('keydown', take);
  await press('1', find('main'));
  expect(take).toHaveBeenCalledOnce();
  expect(pressed(actions)).toEqual([]);
});

describe('c and a digit', () => {
  const notice = () => testId('notice').textContent;
  const grouped = samples['links-groups']!;

  it('copy the address of that link, and say so', async () => {
    const actions = await drawSidebar(grouped);
    expect(await press('c')).toBe(true);
    expect(notice()).toContain('Press the digit');
    expect(testId('notice').getAttribute('role')).toBe('status');
    expect(await press('2')).toBe(true);
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(
      'https://admin.acme.example/?q=jose%2Borders%40example.net',
    );
    expect(actions.press).not.toHaveBeenCalled();
    expect(notice()).toBe('Copied: Admin');
  });

  it('work on keyboards of other scripts', async () => {
    const actions = await drawSidebar(grouped);
    await press('с', document.body, { code: 'KeyC' });
    await press('&', document.body, { code: 'Digit1' });
    expect(actions.copy).toHaveBeenCalledOnce();
  });

  it.each([
    ['refused', async () => false],
    ['failed', () => Promise.reject(new Error('no clipboard'))],
  ])('say when copying was %s', async (_, copy) => {
    const actions = spies();
    actions.copy.mockImplementation(copy);
    await drawSidebar(grouped, actions);
    await press('c');
    await press('1');
    expect(notice()).toBe('Not copied: Log in as José');
  });

  it('say that a minted link has no address, though its digit presses it', async () => {
    const actions = await drawSidebar(grouped);
    await press('c');
    await press('3');
    expect(actions.copy).not.toHaveBeenCalled();
    expect(notice()).toBe('Log in to the app has no address to copy. It is made when you press the link.');
    await press('3');
    expect(actions.press).toHaveBeenCalledExactlyOnceWith('app', 'front');
  });

  it.each(['x', 'Escape', 'c', 'Enter'])('%s ends the waiting', async (key) => {
    const actions = await drawSidebar(grouped);
    await press('c');
    await press(key);
    expect(notice()).toBe('');
    await press('2');
    expect(actions.copy).not.toHaveBeenCalled();
    expect(actions.press).toHaveBeenCalledExactlyOnceWith('admin', 'front');
  });

  it('wait through Shift, which digits may need', async () => {
    const actions = await drawSidebar(grouped);
    await press('c');
    await press('Shift', document.body, { shiftKey: true });
    await press('2', document.body, { shiftKey: true, code: 'Digit2' });
    expect(actions.copy).toHaveBeenCalledOnce();
  });

  it('end with a press of the mouse, and with the ticket', async () => {
    const actions = await drawSidebar(grouped);
    await press('c');
    await act(() => {
      find('main').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    });
    expect(notice()).toBe('');
    await press('c');
    await drawSidebar({ ...grouped, ticket: 'rt:17' }, actions);
    expect(notice()).toBe('');
    await press('2');
    expect(actions.copy).not.toHaveBeenCalled();
  });

  it('say nothing of the last ticket on the next', async () => {
    const slow = Promise.withResolvers<boolean>();
    const actions = spies();
    actions.copy.mockReturnValue(slow.promise);
    await drawSidebar(grouped, actions);
    await press('c');
    await press('2');
    await drawSidebar({ ...grouped, ticket: 'rt:17' }, actions);
    await press('c');
    await act(async () => slow.resolve(true));
    expect(notice()).toContain('Press the digit');
  });

  it('do nothing where there is nothing to copy, while typing, or with Ctrl', async () => {
    await drawSidebar({ ...grouped, links: [] });
    expect(await press('c')).toBe(false);
    await drawSidebar(samples['several']!);
    expect(await press('c')).toBe(false);
    await drawSidebar(grouped);
    expect(await press('c', document.body, { ctrlKey: true })).toBe(false);
    await press('/');
    expect(await press('c', testId('search'))).toBe(false);
    expect(notice()).toBe('');
  });
});

describe('?', () => {
  const isOpen = () => all('dialog').length > 0;

  it('shows all keys, and Escape gives the keyboard back', async () => {
    await drawSidebar(view);
    find('[data-id="logs"]').focus();
    expect(await press('?', find('[data-id="logs"]'), { shiftKey: true })).toBe(true);
    expect(find('dialog').getAttribute('aria-label')).toBe('Keys');
    const keys = all('dialog dt').map(({ textContent }) => textContent);
    expect(keys).toEqual(['Ctrl K or ⌘ K', '1 to 9', 'c then 1', '/', 'b', '?', 'Esc', 'Ctrl or ⌘', 'Shift']);
    expect(find('dialog').contains(document.activeElement)).toBe(true);
    await press('Escape', document.activeElement ?? undefined);
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(find('[data-id="logs"]'));
  });

  it('shows them in every state, and by the button', async () => {
    await drawSidebar(samples['no-ticket']!);
    await press('?');
    expect(isOpen()).toBe(true);
    await click(button('Close'));
    expect(isOpen()).toBe(false);
    await drawSidebar(view);
    await click(all('.foot button')[1]!);
    expect(isOpen()).toBe(true);
  });

  it('leaves the other keys alone while it is open', async () => {
    const actions = await drawSidebar(view);
    await press('?');
    for (const key of ['1', '/', 'c']) expect(await press(key, button('Close'))).toBe(false);
    expect(actions.press).not.toHaveBeenCalled();
    expect(all('[data-testid="search"]')).toEqual([]);
  });

  it('types a question mark in the search', async () => {
    await drawSidebar(view);
    await press('/');
    expect(await press('?', testId('search'))).toBe(false);
    expect(isOpen()).toBe(false);
  });
});
