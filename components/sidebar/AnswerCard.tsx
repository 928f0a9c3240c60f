import { importedId, type CustomerFields } from '../../lib/customers/customer';
import { Card } from '../ui/Card';
import { VisibleText } from '../ui/VisibleText';
import { Accounts } from './accounts/Accounts';
import { Age } from './Age';
import { AnswerCards } from './AnswerCards';
import { AnswerState, type AnswerProps } from './AnswerState';
import { cardRows } from './card-rows';
import { Facts } from './Facts';
import { RefreshButton } from './RefreshButton';
import { texts } from './texts';

interface Props extends AnswerProps {
  /** What the top of the sidebar shows already. */
  shown: CustomerFields;
}

/** What one source says about the customer, how old that is, and what went wrong with it last. */
export function AnswerCard(props: Props) {
  const { answer } = props;
  // What a source showed stays on screen, whatever became of the newest try. Nothing to show is nothing drawn.
  const shows = answer.cards && answer.status !== 'unknown' && !answer.accounts;
  if (shows && (answer.cards?.length || !answer.problem))
    return <AnswerCards {...props} cards={answer.cards ?? []} />;
  return <FactsCard {...props} />;
}

function FactsCard({ answer, shown, refreshing, now, actions }: Props) {
  const t = texts.source;
  const { fetchedAt, problem, status, accounts } = answer;
  const imported = answer.sourceId === importedId;
  const known = fetchedAt !== undefined && status !== 'unknown';
  const choosing = accounts !== undefined && answer.chosen === undefined;
  const rows = known && !choosing ? cardRows(answer.facts, shown) : [];
  const aside = (
    <span class="card-aside">
      {fetchedAt !== undefined && <Age at={fetchedAt} now={now} />}
      {!imported && <RefreshButton refreshing={refreshing} refresh={actions.refresh} />}
    </span>
  );
  return (
    <Card
      title={<VisibleText text={imported ? t.imported(answer.label) : answer.label} />}
      aside={aside}
      kind={answer.stale ? 'card-stale' : 'answer'}
    >
      <AnswerState
        answer={answer}
        known={known && !choosing}
        refreshing={refreshing}
        now={now}
        actions={actions}
      />
      {known && accounts && (
        <Accounts
          accounts={accounts}
          chosen={answer.chosen}
          suggested={answer.suggested}
          lost={answer.lostChoice}
          choose={(key) => actions.chooseAccount(answer.sourceId, key)}
        />
      )}
      {rows.length > 0 && <Facts rows={rows} copy={actions.copy} />}
      {status === 'unknown' && <p class="card-words">{t.unknown(answer.label)}</p>}
      {status === 'never' && !problem && <p class="card-words">{refreshing ? `${t.asking}…` : t.never}</p>}
      {known && rows.length === 0 && !accounts && !problem && <p class="card-words">{t.nothing}</p>}
    </Card>
  );
}
