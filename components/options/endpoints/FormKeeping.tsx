import { Box, Field } from '../Field';
import { ListBox } from '../ListBox';
import { numberIn, textOf, type PartProps } from './part';
import { texts } from './form-texts';

/** How long an answer counts, how long it is waited for, whose pictures are shown, and the source's id. */
export function FormKeeping({ form: { draft }, id, edit, wrong }: PartProps) {
  const { fields } = texts;
  return (
    <>
      {(['ttl', 'timeout'] as const).map((key) => (
        <Field
          key={key}
          id={`${id}-${key}`}
          label={fields[key][0]}
          help={fields[key][1]}
          problems={wrong(key)}
        >
          {(ids) => (
            <Box
              {...ids}
              type="number"
              testId={`source-${key}`}
              placeholder={key === 'ttl' ? '300' : '15'}
              value={textOf(draft[key])}
              input={(text) => edit({ [key]: numberIn(text) })}
            />
          )}
        </Field>
      ))}
      <Field id={`${id}-images`} label={fields.images[0]} help={fields.images[1]} problems={wrong('images')}>
        {(ids) => (
          <ListBox
            {...ids}
            testId="source-images"
            values={draft.images ?? []}
            change={(images) => edit({ images: images.length > 0 ? images : undefined })}
          />
        )}
      </Field>
      <Field id={`${id}-id`} label={fields.id[0]} help={fields.id[1]} problems={wrong('id')}>
        {(ids) => (
          <Box {...ids} testId="source-id" value={draft.id} input={(next) => edit({ id: next })} code />
        )}
      </Field>
    </>
  );
}
