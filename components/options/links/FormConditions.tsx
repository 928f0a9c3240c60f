import type { LinkCondition } from '../../../lib/links/link';
import { Field } from '../Field';
import { ListBox } from '../ListBox';
import { texts } from './form-texts';
import type { PartProps } from './LinkForm';

/** When a link is shown: all that is said must hold. */
export function FormConditions({ form: { link, environments }, id, edit, wrong }: PartProps) {
  const set = (key: keyof LinkCondition, values: string[]) => {
    const { [key]: _, ...others } = link.when ?? {};
    const next: LinkCondition = values.length > 0 ? { ...others, [key]: values } : others;
    edit({ when: Object.keys(next).length > 0 ? next : undefined });
  };
  const keys = [
    'desk',
    'plan',
    'has',
    ...(environments.length > 0 ? (['environment'] as const) : []),
  ] as const;
  return (
    <>
      {keys.map((key) => (
        <Field
          key={key}
          id={`${id}-when-${key}`}
          label={texts.fields[key][0]}
          help={texts.fields[key][1]}
          problems={wrong(`when/${key}`)}
        >
          {(ids) => (
            <ListBox
              {...ids}
              testId={`link-when-${key}`}
              values={link.when?.[key] ?? []}
              change={(values) => set(key, values)}
            />
          )}
        </Field>
      ))}
    </>
  );
}
