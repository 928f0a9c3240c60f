import type { DeskStepView } from '../../lib/welcome/view';
import { DeskMark } from '../ui/DeskMark';
import { VisibleText } from '../ui/VisibleText';
import { texts } from './texts';

interface Props {
  found: NonNullable<DeskStepView['found']>;
  asked: DeskStepView['asked'];
  enable(): void;
}

/** The desk that is meant, and the one button after which the browser asks. */
export function Allow({ found, asked, enable }: Props) {
  const { type, name, host, likely, url } = found;
  const t = texts.desk;
  const outcome = asked?.url === url ? asked.outcome : null;
  return (
    <div class="welcome-allow" data-testid="found" data-type={type} data-url={url}>
      <p class="welcome-found">
        <DeskMark type={type} size={36} />
        <span>
          <strong>
            <VisibleText text={type === 'custom' ? t.learn(host) : t.found(name, host)} inline />
          </strong>
          {likely && <span class="soft">{t.likely}</span>}
        </span>
      </p>
      <button
        type="button"
        class="button button-primary welcome-main"
        data-testid="allow"
        disabled={outcome === 'asking'}
        onClick={enable}
      >
        {t.allow(host)}
      </button>
      <p
        class={outcome && outcome !== 'asking' ? 'welcome-outcome' : 'soft'}
        role="status"
        data-testid="outcome"
      >
        {outcome ? texts.outcomes[outcome] : t.ask}
      </p>
    </div>
  );
}
