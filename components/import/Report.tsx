import { Download } from 'lucide-preact';
import type { ImportActions, ReportView } from '../../lib/import/view';
import { TwoPresses } from '../options/TwoPresses';
import { Card } from '../ui/Card';
import { Numbers } from './Numbers';
import { RefusedRows } from './RefusedRows';
import { texts } from './texts';

interface Props {
  report: ReportView;
  actions: ImportActions;
}

/** What came of an import: the numbers, the rows that were refused, and the way back. */
export function Report({ report, actions }: Props) {
  const t = texts.report;
  const { id, cancelled, partly, counts, refused, gone, over, most } = report;
  return (
    <>
      <Card title={partly ? t.partly : cancelled ? t.cancelled : t.done} kind="import-report">
        <div class="card-text import-progress">
          <Numbers counts={counts} />
          <p data-testid="import-end">{partly ? t.partlyText : cancelled ? t.cancelledText : t.doneText}</p>
          {gone > 0 && <p data-testid="import-gone">{t.gone(gone)}</p>}
          {over > 0 && (
            <p data-testid="import-over">
              {t.over(over, most)}{' '}
              <a href="/options.html" target="_blank">
                {texts.map.raise}
              </a>
            </p>
          )}
          <div class="actions">
            <button
              type="button"
              class="button button-primary"
              data-testid="import-another"
              onClick={actions.leave}
            >
              {t.another}
            </button>
            <TwoPresses id="import-take-back" words={texts.remove} act={() => actions.remove(id)} />
          </div>
        </div>
      </Card>
      {counts.refused > 0 && (
        <Card
          title={t.refused(counts.refused)}
          aside={
            <button
              type="button"
              class="button button-quiet"
              data-testid="import-refused-csv"
              onClick={() => actions.downloadRefused(id)}
            >
              <Download size={15} />
              {t.download}
            </button>
          }
        >
          <RefusedRows rows={refused} more={refused.length < counts.refused} />
        </Card>
      )}
    </>
  );
}
