import type { PrivacyView } from '../../../lib/options/privacy/view';
import { texts } from './texts';

/** Whether the browser may clear the cache by itself; it can be asked not to, once. */
export function Persistence({ state, ask }: { state: PrivacyView['persistence']; ask(): void }) {
  if (state === 'unknown') return null;
  const { persistence: t } = texts;
  return (
    <div class="card-text privacy-part" data-testid="persistence" data-state={state}>
      {state === 'unasked' && (
        <>
          <p>{t.unasked}</p>
          <button type="button" class="button persistence-ask" data-testid="persist" onClick={ask}>
            {t.ask}
          </button>
        </>
      )}
      <p role="status" class="limit-said">
        {state !== 'unasked' && t[state]}
      </p>
    </div>
  );
}
