import { need } from './dom.ts';

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says one line at the foot of the page for a short while. */
export function say(text: string): void {
  const toast = need('.toast');
  toast.textContent = text;
  toast.dataset['on'] = '';
  clearTimeout(timer);
  timer = setTimeout(() => delete toast.dataset['on'], 1800);
}
