import { Check } from 'lucide-preact';
import type { DeskStepView } from '../../lib/welcome/view';
import { DeskMark } from '../ui/DeskMark';
import { VisibleText } from '../ui/VisibleText';
import { texts } from './texts';

interface Props {
  view: Pick<DeskStepView, 'mine' | 'asked'>;
  allow(url: string): void;
}

/** Desks that a pack names already: only the permission can be lacking. */
export function Mine({ view, allow }: Props) {
  const t = texts.desk;
  return (
    <section class="welcome-mine" aria-label={t.mine}>
      <h2>{t.mine}</h2>
      <ul>
        {view.mine.map(({ type, name, url, host, granted }) => (
          <li key={url} data-testid="mine" data-url={url} data-granted={granted}>
            <DeskMark type={type} />
            <span class="welcome-mine-name">
              <strong>
                <VisibleText text={name} />
              </strong>
              <span class="soft">
                <VisibleText text={host} />
              </span>
            </span>
            {granted ? (
              <span class="chip chip-confirmed">
                <Check size={13} /> {t.allowed}
              </span>
            ) : (
              <button
                type="button"
                class="button button-primary"
                data-testid="mine-allow"
                aria-label={t.allow(host)}
                onClick={() => allow(url)}
              >
                {t.allowShort}
              </button>
            )}
            {view.asked?.url === url && view.asked.outcome !== 'done' && (
              <p class="welcome-outcome" role="status">
                {texts.outcomes[view.asked.outcome]}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
