import { useEffect, useState } from 'preact/hooks';
import { Check, Copy, X } from 'lucide-preact';

/** How long the confirmation stays, in ms. */
const SHOWN = 1600;

interface Props {
  text: string;
  label: string;
  copied: string;
  failed: string;
  copy(text: string): Promise<boolean>;
}

/** Copies one value, and says quietly whether that worked: an icon for the eye, a status for the ear. */
export function CopyButton({ text, label, copied, failed, copy }: Props) {
  const [outcome, setOutcome] = useState<{ text: string; ok: boolean }>();
  useEffect(() => {
    if (!outcome) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [outcome]);

  const press = () => {
    copy(text).then(
      (ok) => setOutcome({ text, ok }),
      () => setOutcome({ text, ok: false }),
    );
  };
  const shown = outcome?.text === text ? outcome : undefined;
  const said = shown === undefined ? '' : shown.ok ? copied : failed;
  return (
    <span class="copy" data-outcome={shown && (shown.ok ? 'ok' : 'failed')}>
      <button type="button" class="icon-button" aria-label={label} title={label} onClick={press}>
        {shown === undefined ? <Copy size={14} /> : shown.ok ? <Check size={14} /> : <X size={14} />}
      </button>
      <span class="copy-said" role="status">
        {said}
      </span>
    </span>
  );
}
