// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { keyGroups } from '../../../../components/options/shortcuts/texts';
import { createOptionsState } from '../../../../lib/options/state';
import { calm, drawAt } from '../draw';
import { fakeBrowser } from '../fake-browser';

const draw = drawAt('shortcuts');

describe('the state', () => {
  async function page() {
    const browser = fakeBrowser();
    const { view, actions } = createOptionsState(browser.deps('#/shortcuts'));
    const shown = () => view.value.shortcuts.commands;
    await vi.waitFor(() => expect(shown()).toHaveLength(2));
    return { browser, shown, actions: actions.shortcuts };
  }

  it('shows the present keys, and what somebody made of them elsewhere', async () => {
    const { browser, shown } = await page();
    expect(shown()).toMatchObject([
      { name: 'toggle-sidebar', keys: 'Alt+Shift+D' },
      { name: 'open-palette', keys: 'Alt+Shift+K' },
    ]);
    browser.rekey('open-palette', '');
    await vi.waitFor(() => expect(shown()[1]?.keys).toBe(''));
  });

  it('changes and resets them, and says so', async () => {
    const { browser, shown, actions } = await page();
    expect(await actions.change('toggle-sidebar', 'Ctrl+Shift+Y')).toBe(true);
    expect(browser.shortcuts.get('toggle-sidebar')).toBe('Ctrl+Shift+Y');
    expect(shown()[0]).toMatchObject({ keys: 'Ctrl+Shift+Y', said: 'changed' });
    actions.reset('toggle-sidebar');
    await vi.waitFor(() =>
      expect(shown()[0]).toMatchObject({ keys: 'first of toggle-sidebar', said: 'reset' }),
    );
  });

  it('gives no keys away twice, and hands on why the browser refuses some', async () => {
    const { browser, shown, actions } = await page();
    expect(await actions.change('toggle-sidebar', 'Alt+Shift+K')).toBe(false);
    expect(shown()[0]?.said).toEqual({ code: 'taken', by: 'open-palette' });
    expect(browser.shortcuts.get('toggle-sidebar')).toBe('Alt+Shift+D');
    browser.writeError = new Error('Invalid shortcut');
    expect(await actions.change('toggle-sidebar', 'Ctrl+Alt+1')).toBe(false);
    expect(shown()[0]?.said).toEqual({ code: 'refused', reason: 'Invalid shortcut' });
  });
});

describe('the section', () => {
  const press = (box: HTMLElement, key: string, held: KeyboardEventInit = {}) =>
    act(async () => {
      const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
      box.dispatchEvent(
        new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...held }),
      );
    });

  it('takes the keys that are pressed, and goes back to the button', async () => {
    const page = await draw();
    await page.click('command-change');
    expect(document.activeElement).toBe(page.one('key-box'));
    await press(page.one('key-box'), 'y', { ctrlKey: true, shiftKey: true });
    expect(page.actions.shortcuts.change).toHaveBeenCalledWith('toggle-sidebar', 'Ctrl+Shift+Y');
    await vi.waitFor(() => expect(page.has('key-box')).toBe(false));
    expect(document.activeElement).toBe(page.one('command-change'));
  });

  it('says in place what is missing, and what was refused; Escape leaves all as it is', async () => {
    const page = await draw();
    await page.click('command-change');
    const alert = () => document.querySelector('[role="alert"]')?.textContent;
    await press(page.one('key-box'), 'y');
    expect(alert()).toBe('Hold Ctrl or Alt as well.');
    expect(page.one('key-box').getAttribute('aria-invalid')).toBe('true');
    vi.mocked(page.actions.shortcuts.change).mockResolvedValueOnce(false);
    await press(page.one('key-box'), 'k', { altKey: true });
    const [first, second] = calm.shortcuts.commands;
    const taken = { ...first!, said: { code: 'taken' as const, by: 'open-palette' as const } };
    await page.show({ shortcuts: { ...calm.shortcuts, commands: [taken, second!] } });
    expect(alert()).toBe('These keys are taken: Open the palette of the ticket’s customer.');
    await press(page.one('key-box'), 'Escape');
    expect(page.has('key-box')).toBe(false);
    expect(page.actions.shortcuts.change).toHaveBeenCalledOnce();
  });

  it('shows keycaps, says where there are none, and leads to the browser’s page where only that can change them', async () => {
    const page = await draw({ shortcuts: { ...calm.shortcuts, changeable: false } });
    const [first, second] = page.all('command');
    expect([...(first?.querySelectorAll('kbd') ?? [])].map((key) => key.textContent)).toEqual([
      'Alt',
      'Shift',
      'D',
    ]);
    expect(second?.textContent).toContain('No keys');
    expect(page.has('command-change')).toBe(false);
    await page.click('commands-page');
    expect(page.actions.shortcuts.openBrowserPage).toHaveBeenCalledOnce();
  });

  it('lists every other key, as this keyboard has it', async () => {
    const page = await draw();
    expect(page.all('key-row').map((row) => row.textContent)).toContain('CtrlKEverything you can do here');
    const mac = keyGroups(true).flatMap(({ rows }) => rows.flatMap(({ keys }) => keys));
    expect(mac).toContain('⌘ K');
    expect(mac.filter((key) => key.includes('Ctrl'))).toEqual([]);
  });
});
