import type { DeskStepView } from '../../lib/welcome/view';
import { FoundDesk } from '../desk-picker/FoundDesk';
import { texts } from './texts';

interface Props {
  found: NonNullable<DeskStepView['found']>;
  asked: DeskStepView['asked'];
  enable(): void;
}

/** The desk that is meant, and the one button after which the browser asks. */
export function Allow({ found, asked, enable }: Props) {
  const { type, host, url } = found;
  const t = texts.desk;
  const outcome = asked?.url === url ? asked.outcome : null;
  return (
    <div class="welcome-allow" data-testid="found" data-type={type} data-url={url}>
      <FoundDesk found={found} />
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
