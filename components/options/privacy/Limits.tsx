import { useId, useState } from 'preact/hooks';
import { daysChoices, mostChoices, type KeepingSettings } from '../../../lib/keeping/settings';
import type { PrivacyActions } from '../../../lib/options/privacy/view';
import { texts } from './texts';

interface Props {
  settings: KeepingSettings;
  change: PrivacyActions['changeSettings'];
  apply: PrivacyActions['apply'];
}

/** How many customers are kept, and for how long. What is chosen deletes nothing before it is looked after. */
export function Limits({ settings, change, apply }: Props) {
  const id = useId();
  return (
    <section class="card-text privacy-part" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{texts.limits}</h3>
      <div class="limit">
        <label for={`${id}-days`}>{texts.days}</label>
        <select
          id={`${id}-days`}
          data-testid="keep-days"
          value={String(settings.days)}
          onChange={({ currentTarget: { value } }) =>
            change({ days: daysChoices.find((days) => String(days) === value) ?? null })
          }
        >
          {[...daysChoices, null].map((days) => (
            <option key={days} value={String(days)}>
              {texts.daysOf(days)}
            </option>
          ))}
        </select>
      </div>
      <div class="limit">
        <label for={`${id}-most`}>{texts.most}</label>
        <select
          id={`${id}-most`}
          data-testid="keep-most"
          value={String(settings.most)}
          onChange={({ currentTarget: { value } }) => {
            const most = mostChoices.find((choice) => String(choice) === value);
            if (most) change({ most });
          }}
        >
          {mostChoices.map((most) => (
            <option key={most} value={String(most)}>
              {texts.mostOf(most)}
            </option>
          ))}
        </select>
      </div>
      <p class="soft privacy-hint">{texts.limitsHint}</p>
      <Apply apply={apply} />
    </section>
  );
}

function Apply({ apply }: Pick<Props, 'apply'>) {
  const [said, setSaid] = useState('');
  const busy = said === texts.applying;
  const press = () => {
    if (busy) return;
    setSaid(texts.applying);
    apply().then(
      (gone) => setSaid(texts.applied(gone)),
      () => setSaid(texts.applyFailed),
    );
  };
  return (
    <div class="limit-now">
      <button
        type="button"
        class="button"
        data-testid="keep-apply"
        aria-disabled={busy || undefined}
        onClick={press}
      >
        {texts.apply}
      </button>
      <p role="status" class="limit-said">
        {said}
      </p>
    </div>
  );
}
