import { useId } from 'preact/hooks';
import { columnUses, type ColumnUse } from '../../lib/import/columns';
import type { ColumnView } from '../../lib/import/view';
import { VisibleText } from '../ui/VisibleText';
import { texts, useWords } from './texts';

interface Props {
  column: ColumnView;
  setUse(use: ColumnUse): void;
}

/** One column: its name, some of its values, and what it is for. */
export function ColumnRow({ column, setUse }: Props) {
  const id = useId();
  const { label, use, samples, valueName, unsure } = column;
  return (
    <li data-testid="import-column" data-label={label} data-use={use}>
      <div class="import-use-words">
        <label class="import-column" for={id}>
          <VisibleText text={label} />
        </label>
        <p class="soft import-samples">
          {samples.length > 0 ? <VisibleText text={samples.join(' · ')} /> : <em>{texts.map.none}</em>}
        </p>
        {unsure && (
          <p class="import-samples" data-testid="import-unsure">
            {texts.map.unsure}
          </p>
        )}
        {valueName && (
          <p class="soft import-samples">
            {texts.map.link} <code>{`{{customer.values.${valueName}}}`}</code>
          </p>
        )}
      </div>
      <select
        id={id}
        class="import-select"
        value={use}
        onChange={({ currentTarget }) => {
          const chosen = columnUses.find((one) => one === currentTarget.value);
          if (chosen) setUse(chosen);
        }}
      >
        {columnUses.map((one) => (
          <option key={one} value={one}>
            {useWords[one]}
          </option>
        ))}
      </select>
    </li>
  );
}
