import { Check } from 'lucide-preact';
import type { TeachActions, TeachView } from '../../../lib/sidebar/teach-view';
import { Card } from '../../ui/Card';
import { CopyRule } from './CopyRule';
import { Problems } from './Problems';
import { teachTexts } from './texts';

interface Props {
  view: TeachView;
  actions: Pick<TeachActions, 'undo' | 'end' | 'copy'>;
}

/** The rule is in the pack: it can be taken back, and carried to colleagues. */
export function Saved({ view, actions }: Props) {
  const t = teachTexts.saved;
  return (
    <Card
      kind="teach-saved"
      title={
        <span class="teach-learned">
          <Check size={16} />
          {t.title}
        </span>
      }
    >
      <p class="teach-text" role="status">
        {t.text}
      </p>
      <Problems view={view} />
      <div class="teach-foot">
        <button type="button" class="button" data-testid="teach-done" onClick={actions.end}>
          {t.done}
        </button>
        {view.rule !== null && <CopyRule rule={view.rule} copy={actions.copy} />}
        <button type="button" class="button button-quiet" data-testid="teach-undo" onClick={actions.undo}>
          {t.undo}
        </button>
      </div>
    </Card>
  );
}
