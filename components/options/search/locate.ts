/** Where a name stands on screen: names of fields, of cards and of rows, and buttons. */
const NAMES = 'label, h2, h3, button, .field-name, .site-name, .link-label, .two-presses .button';
const CONTROLS = 'input, select, textarea, button, a[href]';

const wordsOf = (element: Element) => element.textContent.trim();

/** What takes the keyboard for a name: its field, the button itself, the first thing to press in its row, or its heading. */
function controlOf(name: HTMLElement): HTMLElement {
  if (name.matches('button')) return name;
  const field =
    name instanceof HTMLLabelElement
      ? (name.ownerDocument.getElementById(name.htmlFor) ?? name.querySelector<HTMLElement>(CONTROLS))
      : null;
  const group = name.closest('[role="radiogroup"]')?.querySelector<HTMLElement>('input:checked');
  const row = name.closest('li')?.querySelector<HTMLElement>(CONTROLS);
  const found = field ?? group ?? row;
  if (found) return found;
  name.tabIndex = -1;
  return name;
}

/** Puts the keyboard where a name stands. Answers whether it stands anywhere in `root`. */
export function focusOn(root: ParentNode | null, label: string): boolean {
  const names = [...(root?.querySelectorAll<HTMLElement>(NAMES) ?? [])];
  // A box that is ticked has its help within its name.
  const name =
    names.find((one) => wordsOf(one) === label) ?? names.find((one) => wordsOf(one).startsWith(label));
  if (!name) return false;
  const control = controlOf(name);
  control.focus();
  control.scrollIntoView?.({ block: 'center' });
  return true;
}
