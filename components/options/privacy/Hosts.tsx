import { useState } from 'preact/hooks';
import type { HostView } from '../../../lib/options/privacy/view';
import { ageOf } from '../../sidebar/age';
import { Card } from '../../ui/Card';
import { VisibleText } from '../../ui/VisibleText';
import { texts } from './texts';

/** How many are shown at first. */
const FIRST = 12;

interface Props {
  /** `null` until they are read. */
  hosts: readonly HostView[] | null;
  now: number;
}

/** Every host that Deskside talked to from this browser: what for, since when, and how often. */
export function Hosts({ hosts: read, now }: Props) {
  const hosts = read ?? [];
  const [all, setAll] = useState(false);
  const t = texts.hosts;
  const shown = all ? hosts : hosts.slice(0, FIRST);
  return (
    <Card title={t.title} kind="hosts">
      <p class="card-text soft">
        {t.intro} {read?.length === 0 && t.none}
      </p>
      {hosts.length > 0 && (
        <ul>
          {shown.map(({ host, purposes, first, last, count }) => (
            <li key={host} class="site" data-testid="host-row" data-host={host} data-count={count}>
              <div class="site-words">
                <p class="site-name">
                  <VisibleText text={host} />
                </p>
                <p class="soft host-line">{t.purposes(purposes)}</p>
                <p class="soft host-line">
                  {t.times(count)} {t.since(first)}, {t.last(ageOf(last, now))}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {shown.length < hosts.length && (
        <div class="card-text">
          <button type="button" class="button" data-testid="hosts-all" onClick={() => setAll(true)}>
            {t.showAll(hosts.length)}
          </button>
        </div>
      )}
    </Card>
  );
}
