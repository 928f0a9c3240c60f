import { MousePointerClick, X } from 'lucide-preact';
import type { TeachField } from '../../../lib/messages/lesson';
import type { TeachActions } from '../../../lib/sidebar/teach-view';
import { VisibleText } from '../../ui/VisibleText';
import { rowTexts, teachTexts } from './texts';

interface Props {
  field: TeachField;
  value: string | undefined;
  busy: boolean;
  actions: Pick<TeachActions, 'pick' | 'drop'>;
}

/** One thing that the rule reads: what it says here, and the way to pick it anew. */
export function Row({ field, value, busy, actions }: Props) {
  const t = teachTexts.review;
  const [label, missing] = rowTexts[field];
  const pick = value === undefined ? t.add : t.again;
  return (
    <div class="teach-row">
      <dt>{label}</dt>
      <dd>
        {value === undefined ? (
          <span class="teach-missing">{missing}</span>
        ) : (
          <span class="value" data-testid={`teach-${field}`}>
            <VisibleText text={value} address={field === 'email'} />
          </span>
        )}
        <span class="teach-row-buttons">
          <button
            type="button"
            class={value === undefined ? 'button button-quiet' : 'icon-button'}
            data-testid={`teach-pick-${field}`}
            aria-label={`${pick}: ${label}`}
            title={pick}
            aria-disabled={busy || undefined}
            onClick={() => busy || actions.pick(field)}
          >
            {value === undefined ? pick : <MousePointerClick size={15} />}
          </button>
          {field === 'name' && value !== undefined && (
            <button
              type="button"
              class="icon-button"
              data-testid="teach-drop-name"
              aria-label={`${t.drop}: ${label}`}
              title={t.drop}
              aria-disabled={busy || undefined}
              onClick={() => busy || actions.drop(field)}
            >
              <X size={15} />
            </button>
          )}
        </span>
      </dd>
    </div>
  );
}
