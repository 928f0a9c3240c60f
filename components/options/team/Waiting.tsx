import { Check, X } from 'lucide-preact';
import type { TeamActions, TeamView } from '../../../lib/options/team/view';
import { Card } from '../../ui/Card';
import { VisibleText } from '../../ui/VisibleText';
import { Fingerprint } from './Fingerprint';
import { fromText, texts } from './texts';

interface Props {
  waiting: NonNullable<TeamView['waiting']>;
  busy: boolean;
  actions: TeamActions;
}

/** A pack that waits: where it leads that nothing led before, in plain words, and the two answers. */
export function Waiting({ waiting, busy, actions }: Props) {
  const t = texts.waiting;
  const { digest, first, team, moves, changes, key, from } = waiting;
  return (
    <Card title={<VisibleText text={first ? t.first(team) : t.next} />} kind="waiting">
      <div class="team-part" data-testid="team-waiting" data-digest={digest}>
        <p class="soft team-address">
          <VisibleText text={fromText(from)} />
        </p>
        <p>{t.why}</p>
        <ul class="moves">
          {moves.map((move) => (
            <li key={JSON.stringify(move)} data-testid="team-move" data-kind={move.kind}>
              <VisibleText text={t.move(move)} />
            </li>
          ))}
        </ul>
        <p class="soft">{t.more(changes)}</p>
        {key !== null && <Fingerprint label={texts.team.signed} value={key} />}
        <div class="actions">
          <button
            type="button"
            class="button button-primary"
            data-testid="team-approve"
            aria-disabled={busy || undefined}
            onClick={() => actions.approve(digest)}
          >
            <Check size={15} />
            {t.use}
          </button>
          <button
            type="button"
            class="button"
            data-testid="team-refuse"
            aria-disabled={busy || undefined}
            onClick={() => actions.refuse(digest)}
          >
            <X size={15} />
            {t.not}
          </button>
        </div>
      </div>
    </Card>
  );
}
