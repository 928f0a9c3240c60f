import type { PackProblem } from '../../../lib/pack/pack';
import { VisibleText } from '../../ui/VisibleText';

/** Mistakes of a pack or a policy, each with its place. */
export function ProblemList({ problems }: { problems: readonly PackProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul class="layer-problems">
      {problems.map(({ at, message }) => (
        <li key={`${at} ${message}`} data-testid="layer-problem">
          {at && (
            <>
              <code>
                <VisibleText text={at} />
              </code>{' '}
            </>
          )}
          <VisibleText text={message} />
        </li>
      ))}
    </ul>
  );
}
