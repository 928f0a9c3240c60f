import { Box, Check, Field, Pick } from '../Field';
import { RowBox, Rows } from '../Rows';
import { wrongAt } from './FormAsk';
import type { PartProps } from './part';
import { texts } from './form-texts';

/** What goes along with a request: the session, a token, a signature, headers. Secrets are typed elsewhere, and never here. */
export function FormSession(props: PartProps) {
  const { form, id, edit, wrong } = props;
  const { draft, places } = form;
  const { credentials } = texts.fields;
  const t = texts.headers;
  return (
    <>
      <Field
        id={`${id}-credentials`}
        label={credentials[0]}
        help={credentials[1]}
        problems={wrong('credentials')}
      >
        {(ids) => (
          <Pick
            {...ids}
            testId="source-credentials"
            value={draft.credentials ?? 'include'}
            options={(['include', 'omit'] as const).map((value) => ({
              value,
              label: texts.credentials[value],
            }))}
            choose={(next) => edit({ credentials: next === 'omit' ? 'omit' : undefined })}
          />
        )}
      </Field>
      <Token {...props} />
      {/* There is something to sign only where something is sent. */}
      {(draft.sign || (draft.kind === 'json' ? draft.post : draft.kind !== 'gorgias')) && <Sign {...props} />}
      <Rows
        id={`${id}-headers`}
        name="source-header"
        label={t.label}
        help={t.help}
        rows={draft.headers}
        blank={{ name: '', value: '' }}
        add={t.add}
        remove={t.remove}
        wrong={(at) => wrongAt(wrong, places.headers[at])}
        problems={[]}
        change={(headers) => edit({ headers })}
      >
        {(row, at, set, ids) => (
          <>
            <RowBox
              {...ids}
              label={t.name(at + 1)}
              testId="source-header-name"
              placeholder="X-Team"
              code
              value={row.name}
              input={(name) => set({ name })}
            />
            <RowBox
              {...ids}
              label={t.value(at + 1)}
              testId="source-header-value"
              placeholder="support"
              code
              value={row.value}
              input={(value) => set({ value })}
            />
          </>
        )}
      </Rows>
    </>
  );
}

function Token({ form: { draft }, id, edit, wrong }: PartProps) {
  const { token, tokenHeader, tokenPrefix } = texts.fields;
  const { header, prefix } = draft.token ?? {};
  const set = (next: { header: string | undefined; prefix: string | undefined }) =>
    edit({
      token: {
        ...(next.header && { header: next.header }),
        ...(next.prefix !== undefined && next.prefix !== 'Bearer ' && { prefix: next.prefix }),
      },
    });
  return (
    <>
      <Check
        label={token[0]}
        help={token[1]}
        testId="source-token"
        checked={draft.token !== undefined}
        change={(on) => edit({ token: on ? {} : undefined })}
      />
      {draft.token && (
        <>
          <Field
            id={`${id}-token-header`}
            label={tokenHeader[0]}
            help={tokenHeader[1]}
            problems={[...wrong('token/header'), ...wrong('token', true)]}
          >
            {(ids) => (
              <Box
                {...ids}
                testId="source-token-header"
                placeholder="Authorization"
                value={header ?? ''}
                input={(text) => set({ header: text, prefix })}
                code
              />
            )}
          </Field>
          <Field
            id={`${id}-token-prefix`}
            label={tokenPrefix[0]}
            help={tokenPrefix[1]}
            problems={wrong('token/prefix')}
          >
            {(ids) => (
              <Box
                {...ids}
                testId="source-token-prefix"
                value={prefix ?? 'Bearer '}
                input={(text) => set({ header, prefix: text })}
                code
              />
            )}
          </Field>
        </>
      )}
    </>
  );
}

const hashes = ['SHA-256', 'SHA-1'] as const;
const encodings = ['hex', 'base64'] as const;

function Sign({ form: { draft }, id, edit, wrong }: PartProps) {
  const { sign, signHeader, signHash, signEncoding } = texts.fields;
  const now = draft.sign;
  return (
    <>
      <Check
        label={sign[0]}
        help={sign[1]}
        testId="source-sign"
        checked={now !== undefined}
        change={(on) => edit({ sign: on ? { header: '', hash: 'SHA-256', encoding: 'hex' } : undefined })}
      />
      {now && (
        <>
          <Field
            id={`${id}-sign-header`}
            label={signHeader[0]}
            help={signHeader[1]}
            problems={[...wrong('sign/header'), ...wrong('sign', true)]}
          >
            {(ids) => (
              <Box
                {...ids}
                testId="source-sign-header"
                value={now.header}
                input={(header) => edit({ sign: { ...now, header } })}
                code
              />
            )}
          </Field>
          <Field id={`${id}-hash`} label={signHash[0]} help={signHash[1]} problems={wrong('sign/hash')}>
            {(ids) => (
              <Pick
                {...ids}
                testId="source-sign-hash"
                value={now.hash}
                options={hashes.map((value) => ({ value, label: value }))}
                choose={(next) => edit({ sign: { ...now, hash: next === 'SHA-1' ? 'SHA-1' : 'SHA-256' } })}
              />
            )}
          </Field>
          <Field
            id={`${id}-encoding`}
            label={signEncoding[0]}
            help={signEncoding[1]}
            problems={wrong('sign/encoding')}
          >
            {(ids) => (
              <Pick
                {...ids}
                testId="source-sign-encoding"
                value={now.encoding}
                options={encodings.map((value) => ({ value, label: value }))}
                choose={(next) => edit({ sign: { ...now, encoding: next === 'base64' ? 'base64' : 'hex' } })}
              />
            )}
          </Field>
        </>
      )}
    </>
  );
}
