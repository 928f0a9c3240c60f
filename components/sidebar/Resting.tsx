import { Note } from '../ui/Note';
import { clockOf } from './age';
import { texts } from './texts';

interface Props {
  /** Epoch ms. */
  until: number;
  now: number;
  refreshing: boolean;
  ask(): void;
}

/** A source that failed so often that it is left alone for a while. The agent may ask all the same. */
export function Resting({ until, now, refreshing, ask }: Props) {
  const { source: t } = texts;
  return (
    <div data-testid="resting">
      <Note tone="info" title={t.resting(clockOf(until, now))}>
        <p>{t.restingWhy}</p>
        {!refreshing && (
          <button type="button" class="button button-note" onClick={() => ask()}>
            {t.askNow}
          </button>
        )}
      </Note>
    </div>
  );
}
