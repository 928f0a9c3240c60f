import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-preact';
import type { HealthView } from '../../../lib/options/health';
import { ageOf } from '../../sidebar/age';
import { Card } from '../../ui/Card';
import { VisibleText } from '../../ui/VisibleText';
import { texts } from '../texts';

const icons = { working: CircleCheck, failing: TriangleAlert, unseen: CircleDashed };
const chips = { working: 'chip chip-confirmed', failing: 'chip chip-caution', unseen: 'chip' };

interface Props {
  desks: readonly HealthView[];
  now: number;
}

/** How each desk has been read in this browser: the adapter's version, its last success and its last failure. */
export function DeskHealth({ desks, now }: Props) {
  const t = texts.health;
  return (
    <Card title={t.title} kind="health">
      <p class="card-text soft">{t.intro}</p>
      <ul>
        {desks.map((desk) => {
          const Icon = icons[desk.state];
          return (
            <li key={desk.key} class="site" data-testid="health-row" data-state={desk.state}>
              <div class="site-words">
                <p class="site-name">
                  <VisibleText text={desk.label} />{' '}
                  <span class="site-type">
                    {desk.product && `${desk.product}, `}
                    {t.version(desk.version)}
                  </span>
                </p>
              </div>
              <dl class="outcomes">
                <dt>{t.success}</dt>
                <dd>{desk.success ? t.told(ageOf(desk.success.at, now), [desk.success.hook]) : t.never}</dd>
                <dt>{t.failure}</dt>
                <dd>{desk.failure ? t.told(ageOf(desk.failure.at, now), desk.failure.missed) : t.never}</dd>
              </dl>
              <span class={chips[desk.state]}>
                <Icon size={13} /> {t.states[desk.state]}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
