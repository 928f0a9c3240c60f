import { Building2, CircleAlert, User, Users } from 'lucide-preact';
import type { LayerView } from '../../../lib/options/team/view';
import { Card } from '../../ui/Card';
import { ProblemList } from './ProblemList';
import { texts } from './texts';

const icons = { policy: Building2, team: Users, own: User };

/** The layers, the highest first: what there is of each, and what is wrong with it. */
export function Layers({ layers }: { layers: readonly LayerView[] }) {
  const t = texts.layers;
  return (
    <Card title={t.title}>
      <p class="card-text soft">{t.intro}</p>
      <ol class="layers">
        {layers.map(({ origin, state, entries, problems }) => {
          const Icon = icons[origin];
          return (
            <li key={origin} class="layer" data-testid="layer" data-origin={origin} data-state={state}>
              <Icon size={16} />
              <div class="layer-words">
                <p class="layer-name">{t.names[origin]}</p>
                <p class="soft">{t.about[origin]}</p>
                <ProblemList problems={problems} />
              </div>
              {state === 'bad' ? (
                <span class="chip chip-caution">
                  <CircleAlert size={13} />
                  {t.bad}
                </span>
              ) : (
                <span class={state === 'ok' ? 'chip' : 'soft'}>
                  {state === 'ok' ? t.entries(entries) : t.none}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
