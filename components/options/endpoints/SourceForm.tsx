import { useId } from 'preact/hooks';
import type { SourceFormView, SourcesActions } from '../../../lib/options/endpoints/sources-view';
import type { OptionsActions } from '../../../lib/options/view';
import { VisibleText } from '../../ui/VisibleText';
import { EntryForm } from '../EntryForm';
import { Box, Field } from '../Field';
import { TemplateBox } from '../links/TemplateBox';
import { Permission } from '../Permission';
import { typeName } from '../texts';
import { FormAsk } from './FormAsk';
import { FormKeeping } from './FormKeeping';
import { FormMap } from './FormMap';
import { FormSession } from './FormSession';
import type { PartProps } from './part';
import { texts } from './form-texts';

interface Props {
  form: SourceFormView;
  actions: SourcesActions;
  grants: Pick<OptionsActions, 'allow' | 'revoke'>;
  aim: number | null;
  setAim(at: number | null): void;
}

/** One source, field by field, as its dialect has them. */
export function SourceForm({ form, actions, grants, aim, setAim }: Props) {
  const id = useId();
  const { key, problems, draft, asks } = form;
  const { fields } = texts;
  const part: PartProps = {
    form,
    id,
    edit: (patch) => actions.edit(key, patch),
    wrong: (field, alone = false) =>
      problems
        .filter((one) => one.field === field || (!alone && one.field.startsWith(`${field}/`)))
        .map(({ message }) => message),
  };
  const { edit, wrong } = part;
  // What is wrong behind a fold must be in sight.
  const has = (...keys: string[]) => keys.some((one) => wrong(one).length > 0) || undefined;
  return (
    <EntryForm
      name="source"
      title={form.isNew ? texts.newTitle : <VisibleText text={draft.label} />}
      aside={<span class="soft">{typeName(draft.kind, 'source')}</span>}
      isNew={form.isNew}
      dirty={form.dirty}
      problems={problems}
      placed={placed}
      save={() => actions.saveForm(key)}
      drop={() => actions.dropForm(key)}
    >
      <div class="fields">
        <Field id={`${id}-label`} label={fields.label[0]} help={fields.label[1]} problems={wrong('label')}>
          {(ids) => (
            <Box {...ids} testId="source-label" value={draft.label} input={(label) => edit({ label })} />
          )}
        </Field>
        <Field id={`${id}-url`} label={fields.url[0]} help={fields.url[1]} problems={wrong('url')} wide>
          {(ids) => (
            <TemplateBox
              {...ids}
              testId="source-url"
              value={draft.url}
              paths={form.paths}
              input={(url) => edit({ url })}
            />
          )}
        </Field>
        {asks && (
          <div class="field field-wide form-permission">
            <span dir="ltr">
              <VisibleText text={asks.host} />
            </span>
            <Permission site={{ ...asks, use: 'source' }} label={asks.host} {...grants} />
          </div>
        )}
        <FormAsk {...part} />
        {(draft.kind === 'json' || draft.kind === 'gorgias') && (
          <FormMap {...part} aim={aim} setAim={setAim} />
        )}
      </div>
      <details class="form-part" open={has('credentials', 'token', 'sign', 'headers')}>
        <summary>{texts.asking}</summary>
        <div class="fields">
          <FormSession {...part} />
        </div>
      </details>
      <details class="form-part" open={has('ttl', 'timeout', 'images', 'id')}>
        <summary>{texts.keeping}</summary>
        <div class="fields">
          <FormKeeping {...part} />
        </div>
      </details>
      {form.wants.length > 0 && <p class="card-text soft">{texts.wants}</p>}
    </EntryForm>
  );
}

/** Keys that have a field of their own. */
const placed = new Set(
  'id label url body list map cards mailbox mailboxId secret credentials token sign headers ttl timeout images'.split(
    ' ',
  ),
);
