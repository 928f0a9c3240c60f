import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { Check, Copy } from 'lucide-preact';
import type { SidebarActions, SidebarView } from '../../lib/sidebar/view';
import { Note } from '../ui/Note';
import { ageOf } from './age';
import { diagnosisTexts as t, texts } from './texts';

interface Props {
  diagnosis: NonNullable<SidebarView['diagnosis']>;
  now: number;
  copy: SidebarActions['copy'];
}

/** The adapter found none of its places on this page: which desk, which places, and a report for those who mend it. */
export function Diagnosis({ diagnosis, now, copy }: Props) {
  const { desk, missed, workedAt, report } = diagnosis;
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  const press = () =>
    void copy(report).then(
      (ok) => setOutcome(ok ? 'copied' : 'copyFailed'),
      () => setOutcome('copyFailed'),
    );
  return (
    <div data-testid="diagnosis">
      <Note tone="warn" title={t.title(desk)}>
        <p>{workedAt === undefined ? t.never : t.before(ageOf(workedAt, now))}</p>
        <p>
          {t.missed}{' '}
          {missed.map((hook, index) => (
            <Fragment key={hook}>
              {index > 0 && ', '}
              <code>{hook}</code>
            </Fragment>
          ))}
          . {t.what}
        </p>
        <button type="button" class="button button-note" data-testid="copy-report" onClick={press}>
          {outcome === 'copied' ? <Check size={14} /> : <Copy size={14} />} {t.copy}
        </button>
        <span class="diagnosis-said" role="status">
          {outcome && texts[outcome]}
        </span>
      </Note>
    </div>
  );
}
