import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { RuleForm as View, RuleName, RulesActions } from '../../../lib/options/rules/view';
import { Note } from '../../ui/Note';
import { VisibleText } from '../../ui/VisibleText';
import { wrongIn } from '../EntryForm';
import { texts as pageTexts } from '../texts';
import { RuleFields } from './RuleFields';

interface Props {
  name: RuleName;
  form: View;
  sample: string;
  actions: RulesActions;
}

/** The form of one rule, in the place of its row. */
export function RuleForm({ name, form, sample, actions }: Props) {
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  // The button that opened it is gone.
  useLayoutEffect(() => box.current?.querySelector('input')?.focus(), []);
  const { key, dirty, isNew, problems } = form;
  const { form: words } = pageTexts;
  // What another part of the pack has against it: a link that leads by it, say.
  const elsewhere = problems.filter(({ field, message }) => field === '' && message.startsWith('/'));
  const here = { ...form, problems: problems.filter((one) => !elsewhere.includes(one)) };
  return (
    <form
      ref={box}
      class="rule-form"
      data-testid="rule-form"
      onSubmit={(event) => {
        event.preventDefault();
        actions.save(name, key);
      }}
    >
      <div class="fields">
        <RuleFields
          name={name}
          form={here}
          id={id}
          edit={(patch) => actions.edit(name, key, patch)}
          wrong={wrongIn(here.problems)}
          sample={sample}
          trySample={actions.trySample}
        />
      </div>
      {elsewhere.length > 0 && (
        <div class="card-text">
          <Note tone="bad" title={words.general} role="alert">
            {elsewhere.map(({ message }) => (
              <p key={message}>
                <VisibleText text={message} />
              </p>
            ))}
          </Note>
        </div>
      )}
      <div class="form-foot">
        <button type="submit" class={dirty ? 'button button-primary' : 'button'} data-testid="rule-save">
          {words.save}
        </button>
        <button type="button" class="button" data-testid="rule-drop" onClick={() => actions.drop(name, key)}>
          {dirty && !isNew ? words.drop : words.cancel}
        </button>
      </div>
    </form>
  );
}
