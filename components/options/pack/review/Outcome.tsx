import { Undo2 } from 'lucide-preact';
import type { ReviewOutcome } from '../../../../lib/options/pack/view';
import { Note } from '../../../ui/Note';
import { outcomeText, texts } from './texts';

interface Props {
  outcome: ReviewOutcome | null;
  undo: (() => void) | null;
}

/** What an import led to. The box is always there, so that screen readers notice what comes into it. */
export function Outcome({ outcome, undo }: Props) {
  const said = outcome && outcomeText(outcome);
  return (
    <div class="review-outcome" role="status" data-testid="review-outcome">
      {said && (
        <Note tone={said.tone} title={said.title}>
          {said.text && <p>{said.text}</p>}
          {undo && (
            <button type="button" class="button button-note" data-testid="review-undo" onClick={undo}>
              <Undo2 size={15} />
              {texts.undo}
            </button>
          )}
        </Note>
      )}
    </div>
  );
}
