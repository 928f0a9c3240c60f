import { RefreshCw } from 'lucide-preact';
import type { CustomerFields, SourceAnswer } from '../../lib/customers/customer';
import type { SidebarActions } from '../../lib/sidebar/view';
import { Card } from '../ui/Card';
import { IconButton } from '../ui/IconButton';
import { VisibleText } from '../ui/VisibleText';
import { Age } from './Age';
import { cardRows } from './card-rows';
import { Facts } from './Facts';
import { Trouble } from './Trouble';
import { texts } from './texts';

interface Props {
  answer: SourceAnswer;
  /** What the top of the sidebar shows already. */
  shown: CustomerFields;
  refreshing: boolean;
  now: number;
  actions: Pick<SidebarActions, 'refresh' | 'copy' | 'openOptions'>;
}

/** What one source says about the customer, how old that is, and what went wrong with it last. */
export function AnswerCard({ answer, shown, refreshing, now, actions }: Props) {
  const t = texts.source;
  const { fetchedAt, problem, status } = answer;
  const known = fetchedAt !== undefined && status !== 'unknown';
  const rows = known ? cardRows(answer.facts, shown) : [];
  const aside = (
    <span class="card-aside">
      {fetchedAt !== undefined && <Age at={fetchedAt} now={now} />}
      <IconButton
        label={refreshing ? t.refreshing : t.refresh}
        busy={refreshing}
        onPress={() => actions.refresh()}
      >
        <RefreshCw size={14} class={refreshing ? 'turning' : ''} />
      </IconButton>
    </span>
  );
  return (
    <Card
      title={<VisibleText text={answer.label} />}
      aside={aside}
      kind={answer.stale ? 'card-stale' : 'answer'}
    >
      {problem && <Trouble problem={problem} known={known} now={now} openOptions={actions.openOptions} />}
      {known && answer.stale && !problem && (
        <p class="card-stale-words">
          <span>{t.stale}</span>
          {!refreshing && (
            <button type="button" class="button button-quiet" onClick={() => actions.refresh()}>
              {t.refresh}
            </button>
          )}
        </p>
      )}
      {rows.length > 0 && <Facts rows={rows} copy={actions.copy} />}
      {status === 'unknown' && <p class="card-words">{t.unknown(answer.label)}</p>}
      {status === 'never' && !problem && <p class="card-words">{refreshing ? `${t.asking}…` : t.never}</p>}
      {known && rows.length === 0 && !problem && <p class="card-words">{t.nothing}</p>}
    </Card>
  );
}
