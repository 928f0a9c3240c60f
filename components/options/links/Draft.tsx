import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { DraftView, LinksActions, LinksView } from '../../../lib/options/links/view';
import { Address } from './Address';
import { Choice } from './Choice';
import { FieldBox } from './FieldBox';
import { Marked } from './Marked';
import { numberParts } from './number-parts';
import { Origins } from './Origins';
import { texts } from './texts';
import { Troubles } from './Troubles';

interface Props {
  draft: DraftView;
  presets: LinksView['presets'];
  environment: string | undefined;
  actions: LinksActions;
}

/** The form of one link: its preset, its fields, and below them what they make, at every keystroke. */
export function Draft({ draft, presets, environment, actions }: Props) {
  const t = texts.preset;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  // The button that opened it is gone.
  useLayoutEffect(() => form.current?.querySelector('select')?.focus(), []);
  const { report, needs } = draft;
  const [parts = []] = numberParts([report.parts]);
  return (
    <form
      ref={form}
      class="draft"
      data-testid="draft"
      onSubmit={(event) => {
        event.preventDefault();
        if (needs.length === 0) actions.addDraft();
      }}
    >
      <h3 class="draft-title">{t.title}</h3>
      <Choice
        id={`${id}-preset`}
        testId="preset-choice"
        label={t.which}
        value={draft.preset}
        options={presets.map((preset) => ({ value: preset.id, label: preset.label }))}
        choose={actions.choosePreset}
      />
      {draft.note && (
        <p class="soft">
          <Marked text={draft.note} />
        </p>
      )}
      {draft.fields.map((field) => (
        <FieldBox
          key={field.name}
          id={`${id}-${field.name}`}
          field={field}
          fill={(value) => actions.fillField(field.name, value)}
        />
      ))}
      {needs.length === 0 && (
        <>
          <p class="soft">{t.template}</p>
          <div class="address-line">
            <code class="address" dir="ltr" data-testid="draft-template">
              {draft.template}
            </code>
          </div>
          <p class="soft">{t.becomes}</p>
          <div class="address-line">
            <Address parts={parts} testId="draft-address" />
          </div>
          <Origins parts={parts} environment={environment} />
          <Troubles link={report} />
        </>
      )}
      <p role="status" class="soft draft-needs">
        {needs.length > 0 && t.needs(needs)}
      </p>
      <div class="actions">
        <button
          type="submit"
          class={needs.length === 0 ? 'button button-primary' : 'button'}
          data-testid="preset-add"
          aria-disabled={needs.length > 0 || undefined}
        >
          {t.add}
        </button>
        <button
          type="button"
          class="button"
          data-testid="preset-give-up"
          onClick={() => actions.choosePreset(null)}
        >
          {t.giveUp}
        </button>
      </div>
    </form>
  );
}
