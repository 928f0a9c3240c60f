// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { samples } from '../../../look/gallery/samples';
import { button, clear, click, drawSidebar, spies } from '../mount';

afterEach(async () => {
  vi.useRealTimers();
  await clear();
});

const view = samples['one']!;
const status = (name: string) => button(name).parentElement?.querySelector('[role="status"]')?.textContent;

it.each([
  ['Copy address', 'jose+orders@example.net'],
  ['Copy id', 'CUST-1003'],
  ['Copy Stripe id', 'cus_NffrFeUfNV2Hib'],
  ['Copy the link: Logs', 'https://logs.acme.example/?q=jose%2Borders%40example.net'],
])('%s copies the value and says so', async (name, value) => {
  const { copy } = await drawSidebar(view);
  expect(status(name)).toBe('');
  await click(button(name));
  expect(copy).toHaveBeenCalledExactlyOnceWith(value);
  expect(status(name)).toBe('Copied');
});

it('says so only for a while', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await drawSidebar(view);
  await click(button('Copy id'));
  await act(async () => {
    await vi.advanceTimersByTimeAsync(5000);
  });
  expect(status('Copy id')).toBe('');
});

it.each([
  ['refused', async () => false],
  ['failed', () => Promise.reject(new Error('no clipboard'))],
])('says when copying was %s', async (_, copy) => {
  const actions = spies();
  actions.copy.mockImplementation(copy);
  await drawSidebar(view, actions);
  await click(button('Copy address'));
  expect(status('Copy address')).toBe('Not copied');
});

it('does not say it of another value', async () => {
  const actions = await drawSidebar(view);
  await click(button('Copy address'));
  await drawSidebar({ ...view, customer: { ...view.customer, externalId: 'CUST-9' } }, actions);
  expect(status('Copy address')).toBe('Copied');
  expect(status('Copy id')).toBe('');
});
