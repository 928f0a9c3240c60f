import { ArrowRight, Check, ExternalLink, TriangleAlert } from 'lucide-preact';
import type { TicketStepView, WelcomeActions } from '../../lib/welcome/view';
import { VisibleText } from '../ui/VisibleText';
import { Picture } from './Picture';
import { statusWords, texts } from './texts';

interface Props {
  view: TicketStepView;
  actions: Pick<WelcomeActions, 'go' | 'showTicket'>;
}

/** A ticket is opened, and the page says what became of it. */
export function TicketStep({ view, actions }: Props) {
  const { desk, status } = view;
  const t = texts.ticket;
  if (!desk?.granted) {
    return (
      <>
        <Picture state="away" />
        <p class="welcome-center" role="status" data-testid="status" data-state={desk ? 'revoked' : 'none'}>
          {desk ? <VisibleText text={t.revoked(desk.host)} inline /> : t.none}
        </p>
        <button
          type="button"
          class="button button-primary welcome-main"
          data-testid="first"
          onClick={() => actions.go('desk')}
        >
          {t.first}
        </button>
      </>
    );
  }
  // Until the desk's tabs have told, nothing is said of them, and its room is held.
  const { title, text, tone } = status
    ? statusWords(status, desk.name)
    : { title: '', text: '', tone: 'wait' };
  const blocked = status !== null && 'blocked' in status && status.blocked;
  const seen = status?.state === 'customer';
  return (
    <>
      <Picture
        state={
          !status || status.state === 'away'
            ? 'away'
            : seen || status.state === 'here'
              ? status.state
              : 'ticket'
        }
      />
      <div
        class={`welcome-status welcome-${tone}`}
        role="status"
        data-testid="status"
        data-state={status?.state}
        aria-busy={!status}
      >
        {tone === 'good' ? <Check size={18} /> : tone === 'care' ? <TriangleAlert size={18} /> : <Pulse />}
        <div>
          <p class="welcome-status-title">
            <VisibleText text={title} />
          </p>
          <p>
            <VisibleText text={text} address />
          </p>
          {blocked && <p>{t.blocked}</p>}
        </div>
      </div>
      <div class="welcome-buttons">
        {seen && (
          <button
            type="button"
            class="button button-primary welcome-main"
            data-testid="next"
            onClick={() => actions.go('links')}
          >
            {t.next} <ArrowRight size={15} class="welcome-arrow" />
          </button>
        )}
        {status?.state === 'away' && (
          <a
            class="button button-primary welcome-main"
            href={desk.url}
            target="_blank"
            rel="noopener"
            data-testid="open-desk"
          >
            <VisibleText text={t.open(desk.name)} inline /> <ExternalLink size={14} />
          </a>
        )}
        {status && status.state !== 'away' && (
          <button
            type="button"
            class={seen ? 'button' : 'button button-primary welcome-main'}
            data-testid="show-ticket"
            onClick={actions.showTicket}
          >
            {t.show}
          </button>
        )}
      </div>
      {!seen && <p class="welcome-center soft">{t.watching}</p>}
      {!seen && (
        <p class="welcome-skip">
          <button
            type="button"
            class="button button-quiet"
            data-testid="skip"
            onClick={() => actions.go('links')}
          >
            {texts.skip}
          </button>
        </p>
      )}
    </>
  );
}

/** Something is being waited for. */
const Pulse = () => <span class="welcome-pulse" aria-hidden="true" />;
