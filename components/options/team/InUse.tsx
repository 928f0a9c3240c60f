import { RefreshCw } from 'lucide-preact';
import type { TeamActions, TeamView } from '../../../lib/options/team/view';
import { ageOf } from '../../sidebar/age';
import { Note } from '../../ui/Note';
import { VisibleText } from '../../ui/VisibleText';
import { TwoPresses } from '../TwoPresses';
import { Fingerprint } from './Fingerprint';
import { ProblemList } from './ProblemList';
import { kept, texts, troubleText } from './texts';

interface Props {
  view: TeamView;
  actions: TeamActions;
}

/** The team that is followed: where from, how old, whose word it is, and what went wrong. */
export function InUse({ view, actions }: Props) {
  const t = texts.team;
  const { followed, inUse, trouble, now, pinned } = view;
  const file = inUse?.from.kind === 'file' ? inUse.from.name : null;
  const allows = followed !== null && !followed.granted && trouble?.code === 'not-allowed';
  return (
    <div class="team-part">
      <p class="team-address" data-testid="team-address">
        <VisibleText text={followed?.url ?? (file === null ? '' : t.fromFile(file))} />{' '}
        {followed?.byPolicy && <span class="chip">{t.byPolicy}</span>}
      </p>
      <ul class="team-facts soft">
        {inUse && <li data-testid="team-taken">{t.taken(ageOf(inUse.at, now))}</li>}
        {followed && (
          <li data-testid="team-checked">
            {view.checked === null ? t.unchecked : t.checked(ageOf(view.checked, now))}
          </li>
        )}
        {view.applied && (
          <li data-testid="team-applied">{t.applied(view.applied.changes, ageOf(view.applied.at, now))}</li>
        )}
        {inUse && inUse.key === null && <li data-testid="team-unsigned">{t.unsigned}</li>}
        {view.refused && <li data-testid="team-refused">{t.refused}</li>}
      </ul>
      {inUse?.key != null && <Fingerprint label={t.signed} value={inUse.key} />}
      {pinned !== null && <p class="soft">{t.pinned}.</p>}
      {trouble && followed && (
        <div data-testid="team-trouble" data-code={trouble.code}>
          <Note tone="warn" title={troubleText(trouble, followed.host)}>
            {inUse && <p>{kept}</p>}
            <ProblemList problems={trouble.problems ?? []} />
          </Note>
        </div>
      )}
      <div class="actions">
        {allows && (
          <button
            type="button"
            class="button button-primary"
            data-testid="team-allow"
            onClick={actions.allow}
          >
            {t.allow(followed.host)}
          </button>
        )}
        {followed && (
          <button
            type="button"
            class="button"
            data-testid="team-refresh"
            aria-disabled={view.busy || undefined}
            onClick={actions.refresh}
          >
            <RefreshCw size={15} />
            {view.busy ? t.busy : t.refresh}
          </button>
        )}
      </div>
      {!followed?.byPolicy && <TwoPresses id="team-leave" words={t.leave} act={actions.leave} />}
    </div>
  );
}
