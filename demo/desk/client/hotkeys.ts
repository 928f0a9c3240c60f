/** Single-letter keys on the whole document, as desks have them. `<html data-hotkeys>` counts those that fired. */
export function startHotkeys(keys: Record<string, () => void>): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = event.target;
    if (at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'))) return;
    const act = keys[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    const { dataset } = document.documentElement;
    dataset['hotkeys'] = String(Number(dataset['hotkeys'] ?? 0) + 1);
    dataset['hotkey'] = event.key.toLowerCase();
    act();
  });
}
