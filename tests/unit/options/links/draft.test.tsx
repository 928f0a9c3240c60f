// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { createOptionsState } from '../../../../lib/options/state';
import { small } from '../../pack/examples';
import { drawAt } from '../draw';
import { fakeBrowser } from '../fake-browser';

const draw = drawAt('links');

/** The page on a state of its own, drawn anew by hand after each step. */
async function page() {
  const browser = fakeBrowser(small);
  const state = createOptionsState(browser.deps('#/links'));
  await vi.waitFor(() => expect(state.view.value.links).not.toBeNull());
  const drawn = await draw(state.view.value, state.actions);
  const again = () => drawn.show(state.view.value);
  const fill = async (field: string, value: string) => {
    const box = drawn.one(field) as HTMLInputElement;
    box.value = value;
    await act(
      () =>
        void box.dispatchEvent(new Event(field === 'preset-choice' ? 'change' : 'input', { bubbles: true })),
    );
    await again();
  };
  const press = async (id: string) => {
    await drawn.click(id);
    await again();
  };
  return { ...drawn, fill, press, state, browser };
}

it('a link is made of a preset: chosen, filled in, seen, and put into the pack', async () => {
  const { one, has, fill, press, browser } = await page();
  await press('preset-begin');
  expect(document.activeElement).toBe(one('preset-choice'));
  await fill('preset-choice', 'kibana');
  expect(one('draft').textContent).toContain('Still needed: Address and Data view.');
  expect(has('draft-template')).toBe(false);
  await fill('preset-field-base', 'https://kibana.acme.example');
  await fill('preset-field-view', 'logs-1');
  expect(one('draft-template').textContent).toContain('{{customer.email');
  expect(one('draft-address').textContent).toContain('ada%40example.com');
  await press('preset-add');
  await vi.waitFor(() => expect(JSON.stringify(browser.stored)).toContain('"preset":"kibana"'));
});

it('what a preset cannot take is refused before it is in the pack', async () => {
  const { one, fill, press } = await page();
  await press('preset-begin');
  await fill('preset-choice', 'stripe-customer');
  await fill('preset-field-mode', 'both');
  expect(one('link-refused').textContent).toContain('both');
});

it('can be given up, with the keyboard back where it began', async () => {
  const { one, has, press, state } = await page();
  await press('preset-begin');
  await press('preset-give-up');
  expect(has('draft')).toBe(false);
  expect(document.activeElement).toBe(one('preset-begin'));
  expect(state.view.value.dirty).toBe(false);
});
