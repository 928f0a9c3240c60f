import { narrowest, widest } from '../../../lib/messages/layout';
import { Field } from '../Field';
import { texts } from './texts';

interface Props {
  width: number;
  /** While it is dragged. */
  show(width: number): void;
  /** Once it is let go, and at each press of an arrow key. */
  keep(width: number): void;
}

/** How wide the sidebar is. */
export function WidthField({ width, show, keep }: Props) {
  const { label, help } = texts.width;
  return (
    <Field id="sidebar-width" label={label} help={help} problems={[]}>
      {({ id, describedBy }) => (
        <div class="width-row">
          <input
            id={id}
            type="range"
            min={narrowest}
            max={widest}
            step={10}
            data-testid="sidebar-width"
            aria-describedby={describedBy}
            aria-valuetext={texts.pixels(width)}
            value={width}
            onInput={({ currentTarget }) => show(Number(currentTarget.value))}
            onChange={({ currentTarget }) => keep(Number(currentTarget.value))}
          />
          <output for={id} class="width-now">
            {texts.pixels(width)}
          </output>
        </div>
      )}
    </Field>
  );
}
