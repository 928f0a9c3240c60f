/** Opens the palette of a drawn sidebar, and reads it. */
import { act } from 'preact/test-utils';
import type { SidebarView } from '../../../../lib/sidebar/view';
import { samples } from '../../../look/gallery/samples';
import { all, drawSidebar, press, spies, testId } from '../mount';

/** A customer with everything that the palette can speak of. */
export const full: SidebarView = {
  ...samples['environment-usual']!,
  clues: samples['clues']!.clues,
  canUndo: 'choice',
};

export const box = () => testId('palette') as HTMLInputElement;
export const isOpen = () => all('[data-testid="palette"]').length > 0;
export const options = () => all('[data-testid="palette-option"]');
export const labels = () => options().map((option) => option.querySelector('.palette-label')?.textContent);
export const byKey = (on?: Element) => press('k', on, { ctrlKey: true });

export async function type(text: string): Promise<void> {
  await act(() => {
    box().value = text;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function opened(view = full, actions = spies()) {
  await drawSidebar(view, actions);
  await byKey();
  return actions;
}
