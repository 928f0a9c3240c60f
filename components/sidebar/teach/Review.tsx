import type { TeachField } from '../../../lib/messages/lesson';
import type { TeachActions, TeachView } from '../../../lib/sidebar/teach-view';
import { Card } from '../../ui/Card';
import { Problems } from './Problems';
import { Row } from './Row';
import { teachTexts } from './texts';

interface Props {
  view: TeachView;
  actions: Pick<TeachActions, 'pick' | 'drop' | 'save' | 'end'>;
}

/** What the rule reads on this page, before anything is written. */
export function Review({ view, actions }: Props) {
  const t = teachTexts.review;
  const { preview } = view;
  const values: [TeachField, string | undefined][] = [
    ['email', preview.email],
    ['name', preview.name],
    ['id', preview.ticketId],
  ];
  return (
    <Card title={view.ready ? t.title : t.unreadable} kind="teach-review">
      <dl class="teach-rows">
        {values.map(([field, value]) => (
          <Row key={field} field={field} value={value} busy={view.busy} actions={actions} />
        ))}
      </dl>
      <Problems view={view} />
      {view.ready && <p class="teach-text">{t.text}</p>}
      <div class="teach-foot">
        {view.ready && (
          <button
            type="button"
            class="button button-primary"
            data-testid="teach-save"
            aria-disabled={view.busy || undefined}
            onClick={() => view.busy || actions.save()}
          >
            {t.save}
          </button>
        )}
        <button type="button" class="button button-quiet" data-testid="teach-end" onClick={actions.end}>
          {t.cancel}
        </button>
      </div>
    </Card>
  );
}
