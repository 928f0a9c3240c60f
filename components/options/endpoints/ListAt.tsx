import { Box, Field, Pick } from '../Field';
import { texts } from './form-texts';
import type { PartProps } from './part';

interface Props {
  id: string;
  edit: PartProps['edit'];
  list: string | undefined;
  problems: readonly string[];
}

/** Whether the answer is about one customer or a list of several, and where that is. */
export function ListAt({ list, id, edit, problems }: Props) {
  const { several, list: at } = texts.fields;
  return (
    <>
      <Field id={`${id}-several`} label={several[0]} help={several[1]} problems={[]}>
        {(ids) => (
          <Pick
            {...ids}
            testId="source-several"
            value={list === undefined ? 'one' : list === '' ? 'whole' : 'within'}
            options={[
              { value: 'one', label: texts.several.one },
              { value: 'within', label: texts.several.within },
              { value: 'whole', label: texts.several.whole },
            ]}
            choose={(next) => edit({ list: { one: undefined, within: '/data', whole: '' }[next] })}
          />
        )}
      </Field>
      {list && (
        <Field id={`${id}-list`} label={at[0]} help={at[1]} problems={problems}>
          {(ids) => (
            // Never empty: that is another choice above, and the box would be gone under the hand that types.
            <Box
              {...ids}
              testId="source-list-at"
              value={list}
              input={(next) => edit({ list: next || '/' })}
              code
            />
          )}
        </Field>
      )}
    </>
  );
}
