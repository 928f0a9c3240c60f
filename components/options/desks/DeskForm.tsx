import { useId } from 'preact/hooks';
import { knownTypes, type DeskType } from '../../../lib/desks/config';
import { nameOf } from '../../../lib/desks/hosts';
import { deskOf } from '../../../lib/options/desks/draft';
import type { DeskFormView, DesksActions } from '../../../lib/options/desks/view';
import { VisibleText } from '../../ui/VisibleText';
import { EntryForm, wrongIn } from '../EntryForm';
import { Box, Check, Field, Pick } from '../Field';
import { RuleFields } from './RuleFields';
import { productName, texts } from './texts';

interface Props {
  form: DeskFormView;
  actions: Pick<DesksActions, 'editDesk' | 'save' | 'drop'>;
}

const types: readonly DeskType[] = [...knownTypes, 'custom'];
/** Keys that have a field of their own. */
const placed = new Set(['type', 'url', 'name', 'internal', 'ticket', 'read']);

/** One desk of the agent's own, field by field. */
export function DeskForm({ form: { key, isNew, draft, dirty, problems }, actions }: Props) {
  const id = useId();
  const { fields } = texts;
  const wrong = wrongIn(problems);
  const edit = (patch: Partial<typeof draft>) => actions.editDesk(key, patch);
  const usual = nameOf(deskOf({ ...draft, name: undefined }));
  return (
    <EntryForm
      name="desk"
      title={<VisibleText text={nameOf(deskOf(draft))} />}
      isNew={isNew}
      dirty={dirty}
      problems={problems}
      placed={placed}
      save={() => actions.save(key)}
      drop={() => actions.drop(key)}
    >
      <div class="fields">
        <Field id={`${id}-type`} label={fields.type[0]} help={fields.type[1]} problems={wrong('type')}>
          {(ids) => (
            <Pick
              {...ids}
              testId="desk-type"
              value={draft.type}
              options={types.map((type) => ({ value: type, label: productName(type) }))}
              choose={(value) => {
                const type = types.find((one) => one === value);
                if (type) edit({ type });
              }}
            />
          )}
        </Field>
        <Field id={`${id}-url`} label={fields.url[0]} help={fields.url[1]} problems={wrong('url')}>
          {(ids) => <Box {...ids} testId="desk-url" value={draft.url} input={(url) => edit({ url })} />}
        </Field>
        <Field id={`${id}-name`} label={texts.name} help={texts.nameHelp(usual)} problems={wrong('name')}>
          {(ids) => (
            <Box {...ids} testId="desk-name" value={draft.name ?? ''} input={(name) => edit({ name })} />
          )}
        </Field>
        <Check
          label={fields.internal[0]}
          help={fields.internal[1]}
          testId="desk-internal"
          checked={draft.internal ?? false}
          change={(internal) => edit({ internal: internal || undefined })}
        />
      </div>
      {draft.type === 'custom' && <RuleFields id={id} draft={draft} edit={edit} wrong={wrong} />}
    </EntryForm>
  );
}
