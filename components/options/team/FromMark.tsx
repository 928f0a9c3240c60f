import { Building2, Users } from 'lucide-preact';
import type { Origin } from '../../../lib/team/layers';
import { texts } from './texts';

/** Beside what does not come from the agent: whose it is. Nothing beside what is their own. */
export function FromMark({ origin }: { origin: Origin | null }) {
  if (origin === null || origin === 'own') return null;
  const Icon = origin === 'policy' ? Building2 : Users;
  return (
    <span class="chip from-mark" data-testid="from-mark" data-origin={origin}>
      <Icon size={12} />
      {texts.marks[origin]}
    </span>
  );
}
