import { KeyRound } from 'lucide-preact';
import { texts } from './texts';

/** A key as people compare it. */
export function Fingerprint({ label, value }: { label: string; value: string }) {
  return (
    <p class="fingerprint" data-testid="fingerprint">
      <KeyRound size={14} />
      <span>
        {label}. <span class="soft">{texts.team.fingerprint}</span> <code dir="ltr">{value}</code>
      </span>
    </p>
  );
}
