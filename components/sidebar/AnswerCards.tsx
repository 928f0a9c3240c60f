import type { SourceAnswer } from '../../lib/customers/customer';
import { SourceCard } from '../cards/SourceCard';
import { Age } from './Age';
import { AnswerState, type AnswerProps } from './AnswerState';
import { RefreshButton } from './RefreshButton';

interface Props extends AnswerProps {
  cards: NonNullable<SourceAnswer['cards']>;
}

/** What a source shows, each of its cards with an age of its own. What went wrong with the source stands in the first. */
export function AnswerCards({ cards, answer, refreshing, now, actions }: Props) {
  return (
    <>
      {cards.map((card, at) => (
        <SourceCard
          key={card.key}
          body={card.body}
          title={card.title}
          otherwise={answer.label}
          images={answer.images ?? []}
          kind={card.stale ? 'card-stale from-source' : 'answer from-source'}
          copy={actions.copy}
          aside={
            <span class="card-aside">
              <Age at={card.fetchedAt} now={now} />
              <RefreshButton refreshing={refreshing} refresh={actions.refresh} />
            </span>
          }
        >
          <AnswerState
            answer={{ ...without(answer, at > 0), stale: card.stale }}
            known
            refreshing={refreshing}
            now={now}
            actions={actions}
          />
        </SourceCard>
      ))}
    </>
  );
}

/** Trouble is told once a source. */
function without({ problem, restingUntil, ...answer }: SourceAnswer, told: boolean): SourceAnswer {
  return told
    ? answer
    : { ...answer, ...(problem && { problem }), ...(restingUntil !== undefined && { restingUntil }) };
}
