import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Check, X } from 'lucide-preact';
import { pageTexts as t } from './texts';

/** How long the outcome stays, in ms. */
const SHOWN = 1600;

interface Props {
  /** Name for automation. */
  id: string;
  label: string;
  icon: ComponentChildren;
  act(): Promise<boolean>;
}

/** A button that copies something made for it, and says whether that worked. */
export function CopyAction({ id, label, icon, act }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  useEffect(() => {
    if (!outcome) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [outcome]);
  const press = () =>
    void act().then(
      (ok) => setOutcome(ok ? 'copied' : 'copyFailed'),
      () => setOutcome('copyFailed'),
    );
  return (
    <>
      <button type="button" class="button" data-testid={id} data-outcome={outcome} onClick={press}>
        {outcome === undefined ? icon : outcome === 'copied' ? <Check size={15} /> : <X size={15} />}
        {/* The label stays in its place, so that no button moves under the pointer. */}
        {label}
      </button>
      <span class="visually-hidden" role="status">
        {outcome && t[outcome]}
      </span>
    </>
  );
}
