import { useState } from 'preact/hooks';
import { useFocusOnChange } from './use-focus-on-change';

type Stage = 'idle' | 'asking' | 'busy' | 'done' | 'failed';

interface Props {
  /** Name for automation: the buttons are `<id>`, `<id>-yes` and `<id>-no`. */
  id: string;
  words: Record<'act' | 'ask' | 'yes' | 'no' | 'busy' | 'done' | 'failed', string>;
  /** What it answers is said in place of `done`. */
  act(): Promise<string | void>;
}

/** Something that cannot be undone: asked about first, with the keyboard on the safe answer, and told of afterwards. */
export function TwoPresses({ id, words, act }: Props) {
  const [stage, setStage] = useState<Stage>('idle');
  const [done, setDone] = useState(words.done);
  const asking = stage === 'asking';
  const safe = useFocusOnChange<HTMLButtonElement>(asking);
  const really = () => {
    setStage('busy');
    act().then(
      (said) => {
        setDone(said ?? words.done);
        setStage('done');
      },
      () => setStage('failed'),
    );
  };
  return (
    <div class="two-presses">
      {asking && <p>{words.ask}</p>}
      <div class="actions">
        {asking && (
          <button type="button" class="button button-danger" data-testid={`${id}-yes`} onClick={really}>
            {words.yes}
          </button>
        )}
        <button
          ref={safe}
          type="button"
          class="button"
          data-testid={asking ? `${id}-no` : id}
          aria-disabled={stage === 'busy' || undefined}
          onClick={() => {
            if (stage !== 'busy') setStage(asking ? 'idle' : 'asking');
          }}
        >
          {asking ? words.no : words.act}
        </button>
      </div>
      <p role="status" class={`forget-said forget-said-${stage}`}>
        {stage === 'done' && done}
        {(stage === 'busy' || stage === 'failed') && words[stage]}
      </p>
    </div>
  );
}
