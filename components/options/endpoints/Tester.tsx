import { useId, useState } from 'preact/hooks';
import { UserRoundSearch } from 'lucide-preact';
import type { TesterActions, TesterView } from '../../../lib/options/endpoints/view';
import { Search } from '../../sidebar/Search';
import { Card } from '../../ui/Card';
import { Box, Field, Pick } from '../Field';
import { useFocusOnChange } from '../use-focus-on-change';
import { texts } from './texts';
import { TestOutcome, type TestBody } from './TestOutcome';

interface Props {
  view: TesterView;
  actions: TesterActions;
  now: number;
  copy(text: string): Promise<boolean>;
  openOptions(): void;
  /** How the JSON of an answer is drawn, where not as a tree. */
  body?: TestBody;
}

const fields = ['email', 'name', 'externalId'] as const;

/** Asks a source about somebody, and shows the request, the answer and the card that comes of it. */
export function Tester({ view, actions, now, copy, openOptions, body }: Props) {
  const id = useId();
  const { source, sources, subject, state, draft } = view;
  const [choosing, setChoosing] = useState(false);
  const known = useFocusOnChange<HTMLButtonElement>(choosing);
  if (source === null && !draft) return null;
  const take = (customer: string) => {
    setChoosing(false);
    actions.take(customer);
  };
  return (
    <>
      <Card title={draft ? texts.draft.title : texts.title} kind="tester">
        <p class="card-text soft">{draft ? texts.draft.intro : texts.intro}</p>
        <form
          data-testid="tester"
          onSubmit={(event) => {
            event.preventDefault();
            actions.run();
          }}
        >
          <div class="fields tester-fields">
            {!draft && source !== null && (
              <Field id={`${id}-source`} label={texts.source[0]} help={texts.source[1]} problems={[]} wide>
                {(ids) => (
                  <Pick
                    {...ids}
                    testId="test-source"
                    value={source}
                    options={sources.map((one) => ({ value: one.id, label: `${one.label} (${one.host})` }))}
                    choose={actions.choose}
                  />
                )}
              </Field>
            )}
            {fields.map((field) => (
              <Field
                key={field}
                id={`${id}-${field}`}
                label={texts[field][0]}
                help={texts[field][1]}
                problems={[]}
              >
                {(ids) => (
                  <Box
                    {...ids}
                    testId={`test-${field}`}
                    value={subject[field]}
                    input={(text) => actions.type(field, text)}
                  />
                )}
              </Field>
            ))}
          </div>
          {choosing && (
            <div class="card-text">
              <Search search={actions.search} open={take} focus={1} onLeave={() => setChoosing(false)} />
            </div>
          )}
          <div class="form-foot">
            <button
              type="submit"
              class="button button-primary"
              data-testid="test-run"
              aria-disabled={state === 'asking' || undefined}
            >
              {texts.run}
            </button>
            {!choosing && (
              <button
                ref={known}
                type="button"
                class="button"
                data-testid="test-known"
                onClick={() => setChoosing(true)}
              >
                <UserRoundSearch size={15} />
                {texts.known}
              </button>
            )}
            <p class="test-said" role="status" data-testid="test-said">
              {saidOf(view)}
            </p>
          </div>
        </form>
      </Card>
      {view.test && (
        <TestOutcome
          test={view.test}
          now={now}
          copy={copy}
          openOptions={openOptions}
          again={actions.run}
          chooseAccount={actions.chooseAccount}
          {...(body && { body })}
        />
      )}
    </>
  );
}

function saidOf({ state, test }: TesterView): string {
  if (state === 'asking') return texts.asking;
  if (state === 'unready') return texts.unready;
  if (state === 'gone') return texts.gone;
  if (state === 'failed') return texts.failed;
  if (!test) return '';
  if (!test.request) return test.answer ? texts.notAsked : texts.nothing;
  return test.response ? texts.done(test.ms) : texts.none(test.ms);
}
