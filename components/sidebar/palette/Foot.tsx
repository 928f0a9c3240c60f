import { paletteTexts as t } from './texts';
import type { Overlays } from './use-overlays';

/** How to come by everything, for those who do not know the keys yet. */
export function Foot({ show }: Pick<Overlays, 'show'>) {
  return (
    <footer class="foot">
      <button
        type="button"
        class="foot-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => show('palette')}
      >
        {t.open} <kbd>{t.ctrl} K</kbd>
      </button>
      <button
        type="button"
        class="foot-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={() => show('sheet')}
      >
        {t.keys} <kbd>?</kbd>
      </button>
    </footer>
  );
}
