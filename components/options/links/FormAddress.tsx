import { Box, Field, Pick } from '../Field';
import { VisibleText } from '../../ui/VisibleText';
import { FieldBox } from './FieldBox';
import { texts } from './form-texts';
import type { PartProps } from './LinkForm';
import { Marked } from './Marked';
import { TemplateBox } from './TemplateBox';

type Mode = keyof typeof texts.opens;

const container = 'container:';
const isMode = (text: string): text is Mode => Object.hasOwn(texts.opens, text);

/** Where a link leads, and where it opens. */
export function FormAddress(props: PartProps) {
  const { form, id, edit, wrong } = props;
  const { link } = form;
  const { fields } = texts;
  const open = link.open ?? 'tab';
  const mode: Mode = isMode(open) ? open : 'container';
  return (
    <>
      {form.preset && <FromPreset {...props} preset={form.preset} />}
      {link.mint && (
        <Field id={`${id}-mint`} label={fields.mint[0]} help={fields.mint[1]} problems={wrong('mint')} wide>
          {(ids) => (
            <TemplateBox
              {...ids}
              testId="link-mint-url"
              value={link.mint?.url ?? ''}
              paths={form.paths}
              input={(url) => edit({ mint: { ...link.mint, url } })}
            />
          )}
        </Field>
      )}
      {!form.preset && !link.mint && (
        <Field id={`${id}-url`} label={fields.url[0]} help={fields.url[1]} problems={wrong('url')} wide>
          {(ids) => (
            <TemplateBox
              {...ids}
              testId="link-url"
              value={link.url ?? ''}
              paths={form.paths}
              input={(url) => edit({ url })}
            />
          )}
        </Field>
      )}
      {form.asksTime && <Times {...props} />}
      <Field id={`${id}-open`} label={fields.open[0]} help={fields.open[1]} problems={wrong('open')}>
        {(ids) => (
          <Pick
            {...ids}
            testId="link-open"
            value={mode}
            options={Object.entries(texts.opens).map(([value, label]) => ({ value, label }))}
            choose={(next) => {
              if (isMode(next))
                edit({ open: next === 'tab' ? undefined : next === 'container' ? container : next });
            }}
          />
        )}
      </Field>
      {mode === 'container' && (
        <Field id={`${id}-container`} label={fields.container[0]} help={fields.container[1]} problems={[]}>
          {(ids) => (
            <Box
              {...ids}
              testId="link-container"
              value={open.slice(container.length)}
              input={(name) => edit({ open: `${container}${name}` })}
            />
          )}
        </Field>
      )}
    </>
  );
}

function FromPreset({
  form: { link },
  preset,
  id,
  edit,
}: PartProps & { preset: NonNullable<PartProps['form']['preset']> }) {
  return (
    <div class="field field-wide preset-fields">
      <p class="soft">
        <VisibleText text={texts.presetOf(preset.label)} /> {preset.note && <Marked text={preset.note} />}
      </p>
      {preset.fields.map((field) => (
        <FieldBox
          key={field.name}
          id={`${id}-${field.name}`}
          field={field}
          fill={(value) => {
            const { [field.name]: _, ...others } = link.with ?? {};
            const next = value === '' ? others : { ...others, [field.name]: value };
            edit({ with: Object.keys(next).length > 0 ? next : undefined });
          }}
        />
      ))}
    </div>
  );
}

const usual = 30;

function Times({ form: { link }, id, edit, wrong }: PartProps) {
  const { before = usual, after = usual } = link.window ?? {};
  const set = (part: { before?: number; after?: number }) => edit({ window: { before, after, ...part } });
  return (
    <>
      {(['before', 'after'] as const).map((side) => (
        <Field
          key={side}
          id={`${id}-${side}`}
          label={texts.fields[side][0]}
          help={texts.fields[side][1]}
          problems={wrong(`window/${side}`)}
        >
          {(ids) => (
            <Box
              {...ids}
              type="number"
              testId={`link-${side}`}
              value={String(side === 'before' ? before : after)}
              input={(text) => set({ [side]: Number(text) })}
            />
          )}
        </Field>
      ))}
    </>
  );
}
