import { EyeOff } from 'lucide-preact';
import { blurTexts as t } from './texts';

/** Says that names and cards are blurred, so that nobody takes it for a fault. */
export function BlurNotice({ clear }: { clear(): void }) {
  return (
    <p class="blur-notice" data-testid="blurred">
      <EyeOff size={14} />
      <span>{t.on}</span>
      <button type="button" class="button button-quiet" onClick={clear}>
        {t.clear}
      </button>
    </p>
  );
}
