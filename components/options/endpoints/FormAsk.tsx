import { Box, Check, Field, Pick } from '../Field';
import { TemplateBox } from '../links/TemplateBox';
import { RowBox, Rows } from '../Rows';
import { ListAt } from './ListAt';
import { numberIn, textOf, type PartProps } from './part';
import { texts } from './form-texts';

const firstBody = '{\n  "email": "{{customer.email}}"\n}';

/** What is asked beside the address, as the source's dialect has it. */
export function FormAsk(props: PartProps) {
  switch (props.form.draft.kind) {
    case 'json':
      return <Json {...props} />;
    case 'plain':
      return <Cards {...props} />;
    case 'helpscout':
      return <Mailbox {...props} />;
    case 'freescout':
      return <FreeScout {...props} />;
    case 'gorgias':
      return null;
  }
}

function Json({ form: { draft, paths }, id, edit, wrong }: PartProps) {
  const { method, body } = texts.fields;
  return (
    <>
      <Field id={`${id}-method`} label={method[0]} help={method[1]} problems={[]}>
        {(ids) => (
          <Pick
            {...ids}
            testId="source-method"
            value={draft.post ? 'post' : 'get'}
            options={[
              { value: 'get', label: texts.methods.get },
              { value: 'post', label: texts.methods.post },
            ]}
            choose={(next) => edit({ post: next === 'post', body: draft.body || firstBody })}
          />
        )}
      </Field>
      <ListAt list={draft.list} id={id} edit={edit} problems={wrong('list')} />
      {draft.post && (
        <Field id={`${id}-body`} label={body[0]} help={body[1]} problems={wrong('body')} wide>
          {(ids) => (
            <TemplateBox
              {...ids}
              testId="source-body"
              value={draft.body}
              paths={paths}
              lines={Math.min(12, Math.max(4, draft.body.split('\n').length))}
              hint="{ }"
              input={(next) => edit({ body: next })}
            />
          )}
        </Field>
      )}
    </>
  );
}

function Cards({ form: { draft, places }, id, edit, wrong }: PartProps) {
  const t = texts.cards;
  return (
    <Rows
      id={`${id}-cards`}
      name="source-card"
      label={t.label}
      help={t.help}
      rows={draft.cards}
      blank={{ key: '', title: '' }}
      add={t.add}
      remove={t.remove}
      wrong={(at) => wrongAt(wrong, places.cards[at])}
      problems={wrong('cards', true)}
      change={(cards) => edit({ cards })}
    >
      {(row, at, set, ids) => (
        <>
          <RowBox
            {...ids}
            label={t.key(at + 1)}
            testId="source-card-key"
            placeholder="usage"
            code
            value={row.key}
            input={(key) => set({ key })}
          />
          <RowBox
            {...ids}
            label={t.title(at + 1)}
            testId="source-card-title"
            placeholder={t.titleHint}
            value={row.title}
            input={(title) => set({ title })}
          />
        </>
      )}
    </Rows>
  );
}

/** An empty row has nothing that could be wrong. */
export const wrongAt = (wrong: PartProps['wrong'], place: string | undefined): string[] =>
  place ? wrong(place) : [];

function Mailbox({ form: { draft }, id, edit, wrong }: PartProps) {
  const { mailboxId, mailboxEmail } = texts.fields;
  const { id: number, email = '' } = draft.mailbox ?? {};
  const set = (next: { id: number | undefined; email: string }) =>
    edit({ mailbox: next.id === undefined && next.email === '' ? undefined : next });
  return (
    <>
      <Field id={`${id}-box`} label={mailboxId[0]} help={mailboxId[1]} problems={wrong('mailbox/id')}>
        {(ids) => (
          <Box
            {...ids}
            type="number"
            testId="source-mailbox-id"
            value={textOf(number)}
            input={(text) => set({ id: numberIn(text), email })}
          />
        )}
      </Field>
      <Field
        id={`${id}-box-email`}
        label={mailboxEmail[0]}
        help={mailboxEmail[1]}
        problems={wrong('mailbox/email')}
      >
        {(ids) => (
          <Box
            {...ids}
            testId="source-mailbox-email"
            value={email}
            input={(text) => set({ id: number, email: text })}
          />
        )}
      </Field>
    </>
  );
}

function FreeScout({ form: { draft }, id, edit, wrong }: PartProps) {
  const { mailbox, secret } = texts.fields;
  return (
    <>
      <Field id={`${id}-box`} label={mailbox[0]} help={mailbox[1]} problems={wrong('mailboxId')}>
        {(ids) => (
          <Box
            {...ids}
            type="number"
            testId="source-mailbox"
            value={textOf(draft.mailboxId)}
            input={(text) => edit({ mailboxId: numberIn(text) })}
          />
        )}
      </Field>
      <Check
        label={secret[0]}
        help={secret[1]}
        testId="source-secret"
        checked={draft.secret ?? false}
        change={(on) => edit({ secret: on || undefined })}
      />
    </>
  );
}
