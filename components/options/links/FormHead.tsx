import type { LinkKind } from '../../../lib/links/link';
import { Box, Field, Pick } from '../Field';
import { texts } from './form-texts';
import type { PartProps } from './LinkForm';

const kinds: readonly LinkKind[] = ['impersonate', 'logs', 'admin', 'billing', 'custom'];
const isKind = (text: string): text is LinkKind => kinds.some((kind) => kind === text);

/** What a link is called, and what it is for. */
export function FormHead({ form: { link }, id, edit, wrong }: PartProps) {
  const { fields } = texts;
  return (
    <>
      <Field id={`${id}-label`} label={fields.label[0]} help={fields.label[1]} problems={wrong('label')}>
        {(ids) => <Box {...ids} testId="link-label" value={link.label} input={(label) => edit({ label })} />}
      </Field>
      <Field id={`${id}-kind`} label={fields.kind[0]} help={fields.kind[1]} problems={wrong('kind')}>
        {(ids) => (
          <Pick
            {...ids}
            testId="link-kind"
            value={link.kind}
            options={kinds.map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
            choose={(kind) => {
              if (isKind(kind)) edit({ kind });
            }}
          />
        )}
      </Field>
    </>
  );
}
