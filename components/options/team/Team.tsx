import type { TeamActions, TeamView } from '../../../lib/options/team/view';
import { Card } from '../../ui/Card';
import { Note } from '../../ui/Note';
import { VisibleText } from '../../ui/VisibleText';
import { Follow } from './Follow';
import { InUse } from './InUse';
import { Layers } from './Layers';
import { PolicyCard } from './PolicyCard';
import { ProblemList } from './ProblemList';
import { saidText, texts } from './texts';
import { Waiting } from './Waiting';
import './team.css';

interface Props {
  view: TeamView;
  actions: TeamActions;
}

/** The team: what waits, what is in use, where everything comes from, and what policy says. */
export function Team({ view, actions }: Props) {
  if (view.loading) return null;
  const { said, waiting, policy, policyProblems, leftOut } = view;
  const has = view.followed !== null || view.inUse !== null;
  const problem = said?.code === 'address' ? saidText(said) : null;
  return (
    <div class="team" data-testid="team">
      {policyProblems.length > 0 && (
        <div data-testid="policy-problems">
          <Note tone="bad" title={texts.policy.bad}>
            <p>{texts.policy.badText}</p>
            <ProblemList problems={policyProblems} />
          </Note>
        </div>
      )}
      {waiting && <Waiting waiting={waiting} busy={view.busy} actions={actions} />}
      <p class="team-said" role="status" data-testid="team-said">
        {said && said.code !== 'address' && <VisibleText text={saidText(said)} />}
      </p>
      {said?.code === 'file' && <ProblemList problems={said.problems} />}
      <Card title={texts.team.title}>
        {has ? (
          <InUse view={view} actions={actions} />
        ) : (
          <div class="team-part">
            <p class="soft">{texts.team.none}</p>
            <Follow busy={view.busy} problem={problem} actions={actions} />
          </div>
        )}
      </Card>
      <Layers layers={view.layers} />
      {policy && <PolicyCard policy={policy} />}
      {leftOut.length > 0 && (
        <Card title={texts.leftOut.title}>
          <p class="card-text soft">{texts.leftOut.intro}</p>
          <ul class="left-out">
            {leftOut.map((out) => (
              <li key={`${out.origin} ${out.at}`} data-testid="left-out" data-at={out.at} data-why={out.why}>
                <span class="layer-name">
                  <VisibleText text={out.name || out.at} />
                </span>{' '}
                <span class="soft">
                  {texts.layers.names[out.origin]} · <code>{out.at}</code>
                </span>
                <p>
                  <VisibleText text={texts.leftOut.why(out)} />
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
