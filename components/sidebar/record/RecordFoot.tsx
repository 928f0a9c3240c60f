import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Trash2 } from 'lucide-preact';
import type { SidebarActions } from '../../../lib/sidebar/view';
import { WholeRecord } from '../WholeRecord';
import { recordTexts as t } from './texts';

interface Props {
  recordId: string;
  actions: Pick<SidebarActions, 'openPage' | 'copyBrief' | 'forget'>;
}

/** What can be done with the record as a whole. Forgetting takes two presses, and the keyboard is put on the safe one. */
export function RecordFoot({ recordId, actions }: Props) {
  const [stage, setStage] = useState<'idle' | 'asking' | 'busy' | 'failed'>('idle');
  const safe = useRef<HTMLButtonElement>(null);
  const before = useRef(stage);
  useLayoutEffect(() => {
    if (before.current !== stage && (stage === 'asking' || before.current === 'asking'))
      safe.current?.focus();
    before.current = stage;
  }, [stage]);
  const forget = () => {
    setStage('busy');
    // Once it is forgotten, this is gone from the screen.
    actions.forget(recordId).then(
      () => setStage('idle'),
      () => setStage('failed'),
    );
  };
  if (stage === 'asking')
    return (
      <section class="record-ask" aria-label={t.forgetWhole} data-testid="forget-ask">
        <p>{t.ask}</p>
        <div class="record-answers">
          <button type="button" class="button button-danger" data-testid="forget-yes" onClick={forget}>
            {t.yes}
          </button>
          <button
            ref={safe}
            type="button"
            class="button"
            data-testid="forget-no"
            onClick={() => setStage('idle')}
          >
            {t.no}
          </button>
        </div>
      </section>
    );
  return (
    <section class="record-foot" aria-label={t.foot}>
      <WholeRecord actions={actions} />
      <button
        ref={safe}
        type="button"
        class="button button-quiet record-forget"
        data-testid="forget"
        title={t.forgetWhole}
        aria-disabled={stage === 'busy' || undefined}
        onClick={() => stage !== 'busy' && setStage('asking')}
      >
        <Trash2 size={14} />
        {t.forget}
      </button>
      <p class="record-said" role="status">
        {stage === 'busy' ? t.forgetting : stage === 'failed' ? t.failed : ''}
      </p>
    </section>
  );
}
