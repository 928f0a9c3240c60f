import { Check, CreditCard, ScrollText, UserCog } from 'lucide-preact';
import type { LinksStepView, LinkTopic, WelcomeActions } from '../../lib/welcome/view';
import { VisibleText } from '../ui/VisibleText';
import { LinkForm } from './LinkForm';
import { texts } from './texts';

interface Props {
  view: LinksStepView;
  actions: WelcomeActions;
}

const topics = ['billing', 'admin', 'logs'] as const satisfies readonly LinkTopic[];
const icons = { billing: CreditCard, admin: UserCog, logs: ScrollText };

/** The first links, one at a time. */
export function LinksStep({ view, actions }: Props) {
  const t = texts.links;
  return (
    <>
      <p>{t.text}</p>
      {view.topic ? (
        <LinkForm view={view} actions={actions} />
      ) : (
        <ul class="welcome-topics">
          {topics.map((topic) => {
            const Icon = icons[topic];
            return (
              <li key={topic}>
                <button
                  type="button"
                  class="welcome-topic"
                  data-testid={`topic-${topic}`}
                  onClick={() => actions.chooseTopic(topic)}
                >
                  <Icon size={22} />
                  <strong>{t.topics[topic].title}</strong>
                  <span>{t.topics[topic].text}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {view.added.length > 0 && (
        <div class="welcome-added">
          <h2>{t.added}</h2>
          <ul class="chips">
            {view.added.map((label, at) => (
              <li key={at} class="chip chip-confirmed" data-testid="added">
                <Check size={13} /> <VisibleText text={label} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {!view.topic && (
        <div class="welcome-end">
          {view.added.length > 0 && <p class="welcome-end-title">{texts.end.title}</p>}
          <p class="soft">{texts.end.text}</p>
          <div class="welcome-buttons">
            <button
              type="button"
              class={view.added.length > 0 ? 'button button-primary' : 'button'}
              data-testid="done"
              onClick={actions.showTicket}
            >
              {texts.ticket.show}
            </button>
            <button type="button" class="button button-quiet" onClick={actions.openOptions}>
              {texts.options}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
