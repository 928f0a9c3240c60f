import { useId, useState } from 'preact/hooks';
import { UserRoundSearch } from 'lucide-preact';
import type { LinksActions, LinksView } from '../../../lib/options/links/view';
import { PersonLine } from '../../sidebar/PersonLine';
import { Search } from '../../sidebar/Search';
import { VisibleText } from '../../ui/VisibleText';
import { useFocusOnChange } from '../use-focus-on-change';
import { Choice } from './Choice';
import { texts } from './texts';

interface Props {
  view: LinksView;
  actions: LinksActions;
}

/** Whose values the links are looked at with: the customer, one of their tickets, and the environment. */
export function Look({ view, actions }: Props) {
  const { who } = view;
  const id = useId();
  const [choosing, setChoosing] = useState(false);
  const another = useFocusOnChange<HTMLButtonElement>(choosing);
  const lookWith = (customer: string | null) => {
    setChoosing(false);
    actions.lookWith(customer);
    another.current?.focus();
  };
  const note = who.kind === 'example' ? texts.example : who.company && <VisibleText text={who.company} />;
  return (
    <div class="look">
      <div class="look-person" data-testid="look-person">
        <PersonLine name={who.name} email={who.email} note={note} />
        {!choosing && (
          <div class="actions">
            {who.kind === 'known' && (
              <button
                type="button"
                class="button button-quiet"
                data-testid="look-example"
                onClick={() => lookWith(null)}
              >
                {texts.useExample}
              </button>
            )}
            <button
              ref={another}
              type="button"
              class="button"
              data-testid="look-choose"
              onClick={() => setChoosing(true)}
            >
              <UserRoundSearch size={15} />
              {who.kind === 'known' ? texts.another : texts.choose}
            </button>
          </div>
        )}
      </div>
      {choosing && (
        <Search search={actions.search} open={lookWith} focus={1} onLeave={() => setChoosing(false)} />
      )}
      <p class="look-problem" role="status">
        {view.problem && texts.problem[view.problem]}
      </p>
      {who.kind === 'example' && <p class="soft">{texts.exampleNote}</p>}
      <div class="look-choices">
        {view.tickets.length > 0 && (
          <Choice
            id={`${id}-ticket`}
            testId="look-ticket"
            label={texts.ticket}
            value={view.ticket ?? ''}
            options={[
              ...view.tickets.map(({ key, id: ticket, subject }) => ({
                value: key,
                label: subject ? `${ticket}: ${subject}` : ticket,
              })),
              { value: '', label: texts.noTicket },
            ]}
            choose={(key) => actions.lookOn(key || null)}
          />
        )}
        {view.environments.length > 0 && (
          <Choice
            id={`${id}-environment`}
            testId="look-environment"
            label={texts.environment}
            value={view.environment ?? ''}
            options={view.environments.map(({ id: value, label }) => ({ value, label }))}
            choose={actions.lookIn}
          />
        )}
      </div>
    </div>
  );
}
