import type { SourceAnswer } from '../../lib/customers/customer';
import { Note } from '../ui/Note';
import { VisibleText } from '../ui/VisibleText';
import { whenIs } from './age';
import { problemTexts } from './problem-texts';
import { texts } from './texts';

interface Props {
  problem: NonNullable<SourceAnswer['problem']>;
  /** Older facts of this source are on screen below. */
  known: boolean;
  now: number;
  openOptions(): void;
}

/** These are put right in the options. */
const IN_OPTIONS: readonly string[] = [
  'no-permission',
  'no-token',
  'no-secret',
  'not-https',
  'not-json',
  'wrong-type',
  'bad-shape',
  'too-big',
];
const SIGN_IN: readonly string[] = ['signed-out', 'redirected', 'web-page'];

/** Why a source could not answer, in plain words, and what to do about it. */
export function Trouble({ problem, known, now, openOptions }: Props) {
  const [tone, title, text] = problemTexts[problem.code];
  const { source } = texts;
  const later = problem.retryAt === undefined ? '' : ` ${source.retry(whenIs(problem.retryAt, now))}`;
  const signIn = SIGN_IN.includes(problem.code) ? URL.parse(`https://${problem.host}/`) : null;
  return (
    <div data-testid="trouble" data-code={problem.code}>
      <Note tone={tone} title={title}>
        <p>
          <VisibleText text={text(problem.host) + later} />
          {known && ` ${source.kept}`}
        </p>
        {signIn && (
          <a class="button button-note" href={signIn.href} target="_blank" rel="noopener noreferrer">
            <VisibleText text={source.signIn(signIn.host)} />
          </a>
        )}
        {IN_OPTIONS.includes(problem.code) && (
          <button type="button" class="button button-note" onClick={openOptions}>
            {texts.unconfigured.action}
          </button>
        )}
      </Note>
    </div>
  );
}
