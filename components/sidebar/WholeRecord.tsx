import { useState } from 'preact/hooks';
import { Check, FileText, PanelTop, X } from 'lucide-preact';
import type { SidebarActions } from '../../lib/sidebar/view';
import { texts } from './texts';

/** The ways to the whole record: its page, and a brief of it for a colleague. */
export function WholeRecord({ actions }: { actions: Pick<SidebarActions, 'openPage' | 'copyBrief'> }) {
  const t = texts.record;
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  const copy = () =>
    void actions.copyBrief().then(
      (ok) => setOutcome(ok ? 'copied' : 'copyFailed'),
      () => setOutcome('copyFailed'),
    );
  return (
    <p class="record-ways">
      <button
        type="button"
        class="button button-quiet"
        data-testid="open-page"
        title={t.openHint}
        onClick={() => actions.openPage()}
      >
        <PanelTop size={14} />
        {t.open}
      </button>
      <button
        type="button"
        class="button button-quiet"
        data-testid="copy-brief"
        title={t.briefHint}
        onClick={copy}
      >
        {outcome === 'copied' ? <Check size={14} /> : outcome ? <X size={14} /> : <FileText size={14} />}
        {t.brief}
      </button>
      <span class="visually-hidden" role="status">
        {outcome && texts[outcome]}
      </span>
    </p>
  );
}
