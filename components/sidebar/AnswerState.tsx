import type { SourceAnswer } from '../../lib/customers/customer';
import type { SidebarActions } from '../../lib/sidebar/view';
import { Resting } from './Resting';
import { Stale } from './Stale';
import { Trouble } from './Trouble';

export interface AnswerProps {
  answer: SourceAnswer;
  refreshing: boolean;
  now: number;
  actions: Pick<SidebarActions, 'refresh' | 'copy' | 'openOptions' | 'chooseAccount'>;
}

/** What stands above what is known: trouble, rest, or age. */
export function AnswerState({
  answer: { problem, restingUntil, stale },
  known,
  refreshing,
  now,
  actions,
}: AnswerProps & { known: boolean }) {
  return (
    <>
      {problem && <Trouble problem={problem} known={known} now={now} openOptions={actions.openOptions} />}
      {restingUntil !== undefined && restingUntil > now && (
        <Resting until={restingUntil} now={now} refreshing={refreshing} ask={actions.refresh} />
      )}
      {known && stale && !problem && <Stale refreshing={refreshing} refresh={actions.refresh} />}
    </>
  );
}
