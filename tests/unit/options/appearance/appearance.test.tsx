// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { createOptionsState } from '../../../../lib/options/state';
import { calmSelf } from '../calm-self';
import { calm, drawAt } from '../draw';
import { fakeBrowser } from '../fake-browser';

const draw = drawAt('appearance');

describe('the state', () => {
  it('changes one wish and keeps the others, and follows other tabs', async () => {
    const browser = fakeBrowser();
    browser.appearance = { density: 'compact' };
    const { view, actions } = createOptionsState(browser.deps('#/appearance'));
    const now = () => view.value.appearance;
    await vi.waitFor(() => expect(now()?.appearance.density).toBe('compact'));
    actions.appearance.change({ theme: 'dark' });
    expect(now()?.appearance).toEqual({ theme: 'dark', density: 'compact', text: 'usual' });
    await vi.waitFor(() => expect(browser.appearance).toEqual({ theme: 'dark', density: 'compact' }));
    browser.dress({ theme: 'light' });
    await vi.waitFor(() => expect(now()?.appearance.theme).toBe('light'));
    actions.appearance.layOut({ side: 'left', width: 400 });
    expect(browser.layout).toEqual({ side: 'left', width: 400 });
  });

  it('says what could not be stored, and shows what is', async () => {
    const browser = fakeBrowser();
    browser.writeError = new Error('full');
    const { view, actions } = createOptionsState(browser.deps('#/appearance'));
    actions.appearance.change({ theme: 'dark' });
    await vi.waitFor(() => expect(view.value.toast?.told).toEqual({ code: 'failed', reason: 'full' }));
    await vi.waitFor(() => expect(view.value.appearance?.appearance.theme).toBe('browser'));
  });
});

describe('the section', () => {
  it('shows no choice that nobody has read', async () => {
    const { view } = createOptionsState(fakeBrowser().deps('#/appearance'));
    expect(view.value).toMatchObject({ appearance: null, privacy: { blurred: null } });
    const page = await draw({ appearance: null });
    expect(document.querySelector('input[type="radio"]')).toBeNull();
    await page.show({ privacy: { ...calm.privacy, blurred: null } });
    expect(page.one('theme-browser')).toBeTruthy();
    expect(page.has('blur')).toBe(false);
  });

  it('offers themes, density, text size and side, with what is chosen', async () => {
    const page = await draw();
    const chosen = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')];
    expect(chosen.map(({ dataset }) => dataset['testid'])).toEqual([
      'theme-browser',
      'density-comfortable',
      'text-usual',
      'side-right',
    ]);
    await page.click('theme-dark');
    await page.click('density-compact');
    await page.click('text-large');
    expect(vi.mocked(page.actions.appearance.change).mock.calls).toEqual([
      [{ theme: 'dark' }],
      [{ density: 'compact' }],
      [{ text: 'large' }],
    ]);
    await page.click('side-left');
    expect(page.actions.appearance.layOut).toHaveBeenCalledWith({ side: 'left' });
  });

  it('shows a width while it is dragged, and keeps it when it is let go', async () => {
    const page = await draw();
    const slider = page.one('sidebar-width') as HTMLInputElement;
    const move = (to: number, type: string) =>
      act(() => {
        slider.value = String(to);
        slider.dispatchEvent(new Event(type, { bubbles: true }));
      });
    await move(500, 'input');
    expect(document.querySelector('output')?.textContent).toBe('500 px');
    expect(page.actions.appearance.layOut).not.toHaveBeenCalled();
    await move(520, 'change');
    expect(page.actions.appearance.layOut).toHaveBeenCalledExactlyOnceWith({ width: 520 });
  });

  it('blurs and clears names', async () => {
    const page = await draw();
    await page.click('blur');
    expect(page.actions.privacy.setBlurred).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('draws what comes of it', async () => {
    const layout = { side: 'left' as const, width: 640 };
    const page = await draw({
      appearance: { ...calmSelf.appearance, layout },
      privacy: { ...calm.privacy, blurred: true },
    });
    const preview = page.one('preview');
    expect(preview.dataset['side']).toBe('left');
    expect(preview.querySelector<HTMLElement>('.preview-sidebar')?.style.width).toBe('50%');
    expect(preview.querySelector('.preview-blurred')).not.toBeNull();
  });
});
