import { useEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../ui/Card';
import { texts } from './texts';

type Stage = 'idle' | 'asking' | 'busy' | 'done' | 'failed';

/** What is stored and where, and the way to be rid of it. */
export function Privacy({ forget }: { forget(): Promise<void> }) {
  const [stage, setStage] = useState<Stage>('idle');
  const asking = stage === 'asking';
  const safe = useFocusOnChange<HTMLButtonElement>(asking);
  const { privacy } = texts;
  const really = () => {
    setStage('busy');
    forget().then(
      () => setStage('done'),
      () => setStage('failed'),
    );
  };
  return (
    <Card title={privacy.title}>
      <p class="card-text">{privacy.text}</p>
      <div class="card-text forget">
        {asking && <p>{privacy.ask}</p>}
        <div class="actions">
          {asking && (
            <button type="button" class="button button-danger" data-testid="forget-yes" onClick={really}>
              {privacy.yes}
            </button>
          )}
          <button
            ref={safe}
            type="button"
            class="button"
            data-testid={asking ? 'forget-no' : 'forget'}
            aria-disabled={stage === 'busy' || undefined}
            onClick={() => {
              if (stage !== 'busy') setStage(asking ? 'idle' : 'asking');
            }}
          >
            {asking ? privacy.no : privacy.forget}
          </button>
        </div>
        <p role="status" class={`forget-said forget-said-${stage}`}>
          {stage === 'busy' || stage === 'done' || stage === 'failed' ? privacy[stage] : ''}
        </p>
      </div>
    </Card>
  );
}

/** When `value` turns, buttons come and go: the keyboard is put on the one that is safe to press. */
function useFocusOnChange<E extends HTMLElement>(value: boolean) {
  const element = useRef<E>(null);
  const last = useRef(value);
  useEffect(() => {
    if (last.current !== value) element.current?.focus();
    last.current = value;
  }, [value]);
  return element;
}
