import type { TeachView } from '../../../lib/sidebar/teach-view';
import { refusedTexts, teachProblemTexts } from './texts';

/** What stands against a pick, a rule or a step. The box is always there, so that screen readers notice what comes in. */
export function Problems({ view }: { view: Pick<TeachView, 'problems' | 'refused'> }) {
  const { refused, problems } = view;
  return (
    <div class="teach-problems" role="status">
      {(refused !== null || problems.length > 0) && (
        <ul>
          {refused && <li class="teach-refused">{refusedTexts[refused]}</li>}
          {problems.map((problem) => (
            <li key={problem} data-problem={problem}>
              {teachProblemTexts[problem]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
