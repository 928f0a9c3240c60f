import { clueKinds } from '../../../lib/clues/clue';
import { linkIcons, type LinkIcon } from '../../../lib/links/icons';
import { kindOf } from '../../sidebar/clues/kind-of';
import { Box, Check, Field, Pick } from '../Field';
import { texts } from './form-texts';
import type { PartProps } from './LinkForm';

const isIcon = (text: string): text is LinkIcon => linkIcons.some((icon) => icon === text);

/** Where a link stands and what it looks like. */
export function FormMore({ form, id, edit, wrong }: PartProps) {
  const { link, groups, clues } = form;
  const { fields } = texts;
  return (
    <>
      <Field id={`${id}-group`} label={fields.group[0]} help={fields.group[1]} problems={wrong('group')}>
        {(ids) => (
          <>
            <Box
              {...ids}
              testId="link-group"
              list={`${id}-groups`}
              value={link.group ?? ''}
              input={(group) => edit({ group: group.trim() === '' ? undefined : group })}
            />
            <datalist id={`${id}-groups`}>
              {groups.map((group) => (
                <option key={group} value={group} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field id={`${id}-icon`} label={fields.icon[0]} help={fields.icon[1]} problems={wrong('icon')}>
        {(ids) => (
          <Pick
            {...ids}
            testId="link-icon"
            value={link.icon ?? ''}
            options={[
              { value: '', label: texts.ownIcon },
              ...linkIcons.map((icon) => ({ value: icon, label: texts.icons[icon] })),
            ]}
            choose={(icon) => edit({ icon: isIcon(icon) ? icon : undefined })}
          />
        )}
      </Field>
      <Field id={`${id}-clue`} label={fields.clue[0]} help={fields.clue[1]} problems={wrong('clue')}>
        {(ids) => (
          <Pick
            {...ids}
            testId="link-clue"
            value={link.clue ?? ''}
            options={[
              { value: '', label: texts.noClue },
              ...clueKinds.map((kind) => ({ value: kind as string, label: kindOf({ kind }) })),
              ...clues.map(({ id: value, label }) => ({ value, label })),
            ]}
            choose={(clue) => edit({ clue: clue === '' ? undefined : clue })}
          />
        )}
      </Field>
      <Check
        label={fields.reason[0]}
        help={fields.reason[1]}
        testId="link-reason"
        checked={link.reason ?? false}
        change={(reason) => edit({ reason: reason || undefined })}
      />
      <Check
        label={fields.hidden[0]}
        help={fields.hidden[1]}
        testId="link-hidden-for-all"
        checked={link.hidden ?? false}
        change={(hidden) => edit({ hidden: hidden || undefined })}
      />
    </>
  );
}
