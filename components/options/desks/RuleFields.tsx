import { useLayoutEffect, useState } from 'preact/hooks';
import { rules, withRule, type DeskDraft, type Rule } from '../../../lib/options/desks/draft';
import { VisibleText } from '../../ui/VisibleText';
import { Box, Field, Pick } from '../Field';
import { RuleField } from './RuleField';
import { texts } from './texts';

interface Props {
  id: string;
  draft: DeskDraft;
  edit(patch: Partial<DeskDraft>): void;
  wrong(field: string): string[];
}

/** How the pages of a desk are read that the pack itself describes: one rule after the other. */
export function RuleFields({ id, draft, edit, wrong }: Props) {
  const { fields, rules: t } = texts;
  const { read } = draft;
  /** Begun here, and still empty. */
  const [begun, setBegun] = useState<Rule | null>(null);
  useLayoutEffect(() => {
    if (begun) document.getElementById(`${id}-${begun}-select`)?.focus();
  }, [begun, id]);
  const shown = rules.filter((rule) => read?.[rule] !== undefined || rule === begun);
  const rest = rules.filter((rule) => !shown.includes(rule));
  const set = (rule: Rule, value: Parameters<typeof withRule>[2]) =>
    edit({ read: withRule(read, rule, value) });
  // What is wrong with a rule stands at that rule.
  const general = wrong('read').filter(
    (message) => !shown.some((rule) => wrong(`read/${rule}`).includes(message)),
  );
  return (
    <fieldset class="form-part rules">
      <legend>{t.title}</legend>
      <p class="card-text soft">{t.intro}</p>
      <div class="fields">
        <Field
          id={`${id}-ticket`}
          label={fields.ticket[0]}
          help={fields.ticket[1]}
          problems={wrong('ticket')}
          wide
        >
          {(ids) => (
            <Box
              {...ids}
              testId="desk-ticket"
              value={draft.ticket ?? ''}
              input={(ticket) => edit({ ticket: ticket === '' ? undefined : ticket })}
            />
          )}
        </Field>
        {shown.map((rule) => (
          <RuleField
            key={rule}
            id={`${id}-${rule}`}
            rule={rule}
            value={read?.[rule]}
            problems={wrong(`read/${rule}`)}
            set={(value) => set(rule, value)}
            remove={() => {
              setBegun(null);
              set(rule, undefined);
            }}
          />
        ))}
        {shown.length === 0 && <p class="soft field-wide">{t.none}</p>}
        {general.map((message) => (
          <p key={message} class="field-wrong field-wide" role="alert">
            <span>
              <VisibleText text={message} />
            </span>
          </p>
        ))}
        {rest.length > 0 && (
          <Field id={`${id}-rule-add`} label={t.add} help={t.choose} problems={[]}>
            {(ids) => (
              <Pick
                {...ids}
                testId="rule-add"
                value=""
                options={[
                  { value: '', label: '—' },
                  ...rest.map((rule) => ({ value: rule as string, label: t.of[rule][0] })),
                ]}
                choose={(value) => setBegun(rules.find((rule) => rule === value) ?? null)}
              />
            )}
          </Field>
        )}
      </div>
    </fieldset>
  );
}
