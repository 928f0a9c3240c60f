import { useState } from 'preact/hooks';
import { Check, ClipboardCopy, X } from 'lucide-preact';
import { IconButton } from '../../ui/IconButton';
import { Words } from '../../ui/Words';
import { timeOf } from '../links/when';
import { texts } from '../texts';
import type { PanelProps } from './PressPanel';
import { personWords } from './person-words';
import { pressTexts } from './texts';

/** Done: as whom and when, and a note about it for the ticket. */
export function Opened({ id, press, view, actions }: PanelProps) {
  const t = pressTexts.opened;
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  const copy = () =>
    void actions.copyNote().then(
      (ok) => setOutcome(ok ? 'copied' : 'copyFailed'),
      () => setOutcome('copyFailed'),
    );
  const values = { name: personWords(view.customer).name, time: timeOf(press.at ?? view.now) };
  return (
    <>
      <div class="press-head">
        <p class="press-line press-title press-good" role="status">
          <Check size={15} />
          <span id={`${id}-title`}>
            <Words text={t.title} values={values} />
          </span>
        </p>
        <IconButton label={pressTexts.close} onPress={() => actions.giveUp()}>
          <X size={16} />
        </IconButton>
      </div>
      <div class="press-buttons">
        <button type="button" class="button" data-testid="copy-note" onClick={copy}>
          {outcome === 'copied' ? <Check size={14} /> : <ClipboardCopy size={14} />}
          {t.copy}
        </button>
        <span class="press-text" role="status">
          {outcome && texts[outcome]}
        </span>
      </div>
    </>
  );
}
