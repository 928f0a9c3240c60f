import { MAX_PROBLEMS, type LocatedProblem } from '../../../lib/pack/schema';
import { CopyButton } from '../../ui/CopyButton';
import { VisibleText } from '../../ui/VisibleText';
import { texts } from '../texts';

interface Props {
  copy(text: string): Promise<boolean>;
  problems: readonly LocatedProblem[];
  jump(problem: LocatedProblem): void;
}

/** What is wrong and where, one button each that leads to the place. */
export function Problems({ problems, jump, copy }: Props) {
  if (problems.length === 0) return null;
  return (
    <div class="problems-box">
      <div class="problems-copy">
        <CopyButton
          text={problems.map(inOneLine).join('\n')}
          label={texts.pack.copyProblems}
          copied={texts.pack.copied}
          failed={texts.pack.copyFailed}
          copy={copy}
        />
      </div>
      <ul class="problems" aria-label={texts.pack.problems}>
        {problems.map((problem) => (
          <li key={`${problem.at} ${problem.start} ${problem.message}`}>
            <button
              type="button"
              class="problem"
              data-testid="pack-problem"
              data-at={problem.at}
              onClick={() => jump(problem)}
            >
              <span class="problem-line">
                {problem.syntax
                  ? texts.pack.lineColumn(problem.line, problem.column)
                  : texts.pack.line(problem.line)}
              </span>{' '}
              <span class="problem-words">
                {problem.at && (
                  <>
                    <code>
                      <VisibleText text={problem.at} />
                    </code>{' '}
                  </>
                )}
                <VisibleText text={problem.message} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {problems.length === MAX_PROBLEMS && <p class="problems-more">{texts.pack.moreProblems}</p>}
    </div>
  );
}

const inOneLine = ({ line, column, at, message }: LocatedProblem): string =>
  `${line}:${column} ${at === '' ? '' : `${at}: `}${message}`;
