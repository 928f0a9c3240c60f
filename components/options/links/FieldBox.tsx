import type { DraftField } from '../../../lib/options/links/view';
import { Marked } from './Marked';
import { texts } from './texts';

interface Props {
  id: string;
  field: DraftField;
  fill(value: string): void;
}

/** One field of a preset: its name, a box, and what belongs into it. */
export function FieldBox({ id, field: { name, label, help, required, value, usual }, fill }: Props) {
  return (
    <p class="choice field-box">
      <label for={id}>
        {label} {required && texts.preset.required}
      </label>
      <input
        id={id}
        type="text"
        class="choice-list"
        data-testid={`preset-field-${name}`}
        aria-describedby={`${id}-help`}
        required={required && !usual}
        autocomplete="off"
        spellcheck={false}
        placeholder={usual}
        value={value}
        onInput={({ currentTarget }) => fill(currentTarget.value)}
      />
      <span id={`${id}-help`} class="field-help">
        <Marked text={help} /> {usual && texts.preset.usual(usual)}
      </span>
    </p>
  );
}
