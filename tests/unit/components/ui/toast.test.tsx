// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toast } from '../../../../components/ui/Toast';

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await act(() => render(null, document.body));
  vi.useRealTimers();
});

const later = () => act(() => void vi.advanceTimersByTime(60_000));

async function toast(tone: 'calm' | 'bad' = 'calm') {
  const closed = vi.fn<() => void>();
  const undone = vi.fn<() => void>();
  const show = (id: number | null) =>
    act(() =>
      render(
        <Toast id={id} undo={{ label: 'Undo', act: undone }} close="Close" onClose={closed} tone={tone}>
          Gone.
        </Toast>,
        document.body,
      ),
    );
  await show(null);
  const heard = document.querySelector('[role="status"]');
  expect(heard?.textContent).toBe('');
  await show(1);
  // Said in a box that was there before, so that it is read.
  expect(document.querySelector('[role="status"]')).toBe(heard);
  expect(heard?.textContent).toBe('Gone.');
  const undo = document.querySelector<HTMLElement>('[data-testid="toast-undo"]');
  const box = document.querySelector<HTMLElement>('[data-testid="toast"]');
  if (!undo || !box) throw new Error('no toast');
  return { closed, undone, undo, box };
}

it('goes by itself, after a while', async () => {
  const { closed } = await toast();
  await act(() => void vi.advanceTimersByTime(8_000));
  expect(closed).not.toHaveBeenCalled();
  await later();
  expect(closed).toHaveBeenCalledOnce();
});

it('stays while the keyboard is on it, and goes once that has left', async () => {
  const { closed, undo } = await toast();
  await act(() => undo.focus());
  await later();
  expect(closed).not.toHaveBeenCalled();
  await act(() => undo.blur());
  await later();
  expect(closed).toHaveBeenCalledOnce();
});

it('stays under the pointer', async () => {
  const { closed, box } = await toast();
  await act(() => void box.dispatchEvent(new PointerEvent('pointerenter')));
  await later();
  expect(closed).not.toHaveBeenCalled();
});

it('stays where something went wrong, until it is closed', async () => {
  const { closed } = await toast('bad');
  await later();
  expect(closed).not.toHaveBeenCalled();
});

it('is undone by a press', async () => {
  const { undo, undone } = await toast();
  await act(() => undo.click());
  expect(undone).toHaveBeenCalledOnce();
});
