// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { TokenView } from '../../../../lib/options/tokens/view';
import { drawAt } from '../draw';

const draw = drawAt('sources');

const missing: TokenView = {
  key: 'token:crm',
  kind: 'token',
  label: 'CRM',
  host: 'crm.acme.example',
  state: 'missing',
};
const kept: TokenView = {
  ...missing,
  state: 'kept',
  kept: { origin: 'https://crm.acme.example', at: Date.UTC(2026, 10, 20, 12) },
};

const field = (page: Awaited<ReturnType<typeof draw>>) => page.one('token-field') as HTMLInputElement;
const type = async (page: Awaited<ReturnType<typeof draw>>, text: string) => {
  await act(() => {
    field(page).value = text;
    field(page).dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(
    () => void field(page).form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
};

it('is not there where no source wants anything', async () => {
  await draw();
  expect(document.querySelector('.tokens')).toBeNull();
});

it('asks for what is missing, in a field that nobody can read over a shoulder', async () => {
  const page = await draw({ tokens: [missing] });
  expect(page.one('token-row').textContent).toContain('crm.acme.example is not asked without it.');
  expect(field(page).type).toBe('password');
  expect(field(page).autocomplete).toBe('off');
  expect(page.has('token-remove')).toBe(false);
});

it('hands on what was typed, and leaves nothing of it in the page', async () => {
  const page = await draw({ tokens: [missing] });
  await type(page, 'abc-123');
  expect(page.actions.tokens.save).toHaveBeenCalledWith('token:crm', 'abc-123');
  expect(field(page).value).toBe('');
  await page.show({ tokens: [kept] });
  expect(page.has('token-field')).toBe(false);
  expect(page.one('token-row').textContent).toContain('For https://crm.acme.example, since Nov 20, 2026');
  expect(document.body.innerHTML).not.toContain('abc-123');
  expect(page.said()).toContain('Saved.');
});

it('says beside the field what is wrong, until something else is typed', async () => {
  const page = await draw({ tokens: [missing] });
  vi.mocked(page.actions.tokens.save).mockResolvedValueOnce('empty');
  await type(page, '');
  expect(page.one('token-row').textContent).toContain('Type or paste it first.');
  expect(field(page).getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field(page));
  await act(() => void field(page).dispatchEvent(new Event('input', { bubbles: true })));
  expect(field(page).getAttribute('aria-invalid')).toBe('false');
});

it('can be typed anew, or not after all, and removed', async () => {
  const page = await draw({ tokens: [kept] });
  expect(page.has('token-field')).toBe(false);
  await page.click('token-replace');
  expect(document.activeElement).toBe(field(page));
  await page.click('token-cancel');
  expect(page.has('token-field')).toBe(false);
  await page.click('token-remove');
  expect(page.actions.tokens.remove).toHaveBeenCalledWith('token:crm');
});

it('says so when it could not be removed', async () => {
  const page = await draw({ tokens: [kept] });
  vi.mocked(page.actions.tokens.remove).mockRejectedValueOnce(new Error('full'));
  await page.click('token-remove');
  const words = 'That did not work. It is still there; try again.';
  await vi.waitFor(() => expect(page.said()).toContain(words));
});

it('tells when the pack has moved the source, and what nobody wants any more', async () => {
  const moved: TokenView = { ...kept, state: 'moved', host: 'new.example' };
  const spare: TokenView = { ...kept, key: 'token:old', label: 'old', host: null, state: 'spare' };
  const page = await draw({ tokens: [moved, spare] });
  const [first, second] = page.all('token-row');
  expect(first?.textContent).toContain('was for https://crm.acme.example and does not go there');
  expect(first?.querySelector('input')).not.toBeNull();
  expect(second?.textContent).toContain('No source of the saved pack wants it.');
  expect(second?.querySelector('input')).toBeNull();
});
