import { Lock } from 'lucide-preact';
import type { TeamView } from '../../../lib/options/team/view';
import { Card } from '../../ui/Card';
import { VisibleText } from '../../ui/VisibleText';
import { Fingerprint } from './Fingerprint';
import { texts } from './texts';

/** What policy decides beside the packs. */
export function PolicyCard({ policy }: { policy: NonNullable<TeamView['policy']> }) {
  const t = texts.policy;
  const { locks, approves, key } = policy;
  if (locks.length === 0 && !approves && key === null) return null;
  return (
    <Card title={texts.layers.names.policy}>
      <div class="team-part">
        {locks.length > 0 && (
          <>
            <p class="layer-name">{t.locks}</p>
            <ul class="locks" data-testid="locks">
              {locks.map((lock) => (
                <li key={lock} class="chip" data-lock={lock}>
                  <Lock size={12} />
                  <VisibleText text={t.lock(lock)} />
                </li>
              ))}
            </ul>
            <p class="soft">{t.locksText}</p>
          </>
        )}
        {approves && <p>{t.auto}</p>}
        {key !== null && <Fingerprint label={t.key} value={key} />}
      </div>
    </Card>
  );
}
