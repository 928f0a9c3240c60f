import { texts } from './texts';

/** What is shown is older than its source wants it to be. */
export function Stale({ refreshing, refresh }: { refreshing: boolean; refresh(): void }) {
  const { source: t } = texts;
  return (
    <p class="card-stale-words">
      <span>{t.stale}</span>
      {!refreshing && (
        <button type="button" class="button button-quiet" onClick={() => refresh()}>
          {t.refresh}
        </button>
      )}
    </p>
  );
}
