import type { RuleDraft, RuleForm, RuleName } from '../../../lib/options/rules/view';
import { Box, Field, Pick } from '../Field';
import { RowBox, Rows } from '../Rows';
import { texts } from './texts';

interface Props {
  name: RuleName;
  form: RuleForm;
  id: string;
  edit(patch: Partial<RuleDraft>): void;
  /** What is wrong with a field, or with what is below it. */
  wrong(field: string): string[];
  sample: string;
  trySample(text: string): void;
}

/** What makes one rule, as its list has it. */
export function RuleFields(props: Props) {
  const { name, form, id, edit, wrong } = props;
  const t = texts.lists[name];
  // Where a rule is but a text, what is wrong with it as a whole is wrong with that.
  const own = name === 'clues' || name === 'environments' ? 'label' : name === 'audit' ? 'url' : '';
  const whole = form.problems.filter(({ field }) => field === own).map(({ message }) => message);
  return (
    <>
      <Field id={`${id}-label`} label={t.label} help={t.help} problems={whole}>
        {(ids) => (
          <Box
            {...ids}
            testId="rule-label"
            value={form.draft.label}
            input={(label) => edit({ label })}
            code={own !== 'label'}
          />
        )}
      </Field>
      {name === 'audit' && (
        <Field
          id={`${id}-session`}
          label={texts.credentials[0]}
          help={texts.credentials[1]}
          problems={wrong('credentials')}
        >
          {(ids) => (
            <Pick
              {...ids}
              testId="rule-session"
              value={form.draft.credentials ?? 'include'}
              options={(['include', 'omit'] as const).map((value) => ({
                value,
                label: texts.session[value],
              }))}
              choose={(next) => edit({ credentials: next === 'omit' ? 'omit' : undefined })}
            />
          )}
        </Field>
      )}
      {own === 'label' && (
        <Field id={`${id}-id`} label={texts.id[0]} help={texts.id[1]} problems={wrong('id')}>
          {(ids) => (
            <Box {...ids} testId="rule-id" value={form.draft.id} input={(next) => edit({ id: next })} code />
          )}
        </Field>
      )}
      {name === 'clues' && <Pattern {...props} />}
      {name === 'environments' && <Values {...props} />}
    </>
  );
}

function Pattern({ form, id, edit, wrong, sample, trySample }: Props) {
  return (
    <>
      <Field
        id={`${id}-pattern`}
        label={texts.pattern[0]}
        help={texts.pattern[1]}
        problems={wrong('pattern')}
      >
        {(ids) => (
          <Box
            {...ids}
            testId="rule-pattern"
            value={form.draft.pattern}
            input={(pattern) => edit({ pattern })}
            code
          />
        )}
      </Field>
      <Field id={`${id}-sample`} label={texts.sample[0]} help={texts.sample[1]} problems={[]}>
        {({ id: box, describedBy }) => (
          <>
            <textarea
              id={box}
              class="choice-list template-lines"
              rows={3}
              data-testid="rule-sample"
              aria-describedby={describedBy}
              dir="auto"
              value={sample}
              onInput={({ currentTarget }) => trySample(currentTarget.value)}
            />
            <p role="status" data-testid="rule-found">
              {sample.trim() !== '' && form.found && texts.found(form.found)}
            </p>
          </>
        )}
      </Field>
    </>
  );
}

function Values({ form, id, edit, wrong }: Props) {
  const t = texts.values;
  return (
    <Rows
      id={`${id}-values`}
      name="rule-value"
      label={t.label}
      help={t.help}
      rows={form.draft.values}
      blank={{ name: '', value: '' }}
      add={t.add}
      remove={t.remove}
      wrong={(at) => {
        const place = form.places[at];
        return place ? wrong(place) : [];
      }}
      problems={[]}
      change={(values) => edit({ values })}
    >
      {(row, at, set, ids) => (
        <>
          <RowBox
            {...ids}
            label={t.name(at + 1)}
            testId="rule-value-name"
            placeholder="app"
            code
            value={row.name}
            input={(next) => set({ name: next })}
          />
          <RowBox
            {...ids}
            label={t.text(at + 1)}
            testId="rule-value-text"
            placeholder="https://app.acme.example"
            code
            value={row.value}
            input={(value) => set({ value })}
          />
        </>
      )}
    </Rows>
  );
}
