import type { PressHow } from '../../../lib/messages/press';
import { VisibleText } from '../../ui/VisibleText';
import { Words } from '../../ui/Words';
import { howOf } from '../links/how';
import type { Entry } from './entry';

interface Props {
  id: string;
  entry: Entry;
  /** Enter does this. */
  selected: boolean;
  run(how: PressHow): void;
}

export function PaletteOption({ id, entry, selected, run }: Props) {
  const { icon: Icon, label, values = {}, detail, keys } = entry;
  const onPress = (event: MouseEvent) => {
    if (event.button > 1) return;
    event.preventDefault();
    if (event.detail <= 1) run(howOf(event));
  };
  return (
    <li
      id={id}
      class="palette-option"
      role="option"
      data-testid="palette-option"
      data-entry={entry.id}
      aria-selected={selected}
      // The focus stays in the box, so that typing and arrows go on.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      onAuxClick={onPress}
    >
      <Icon size={15} strokeWidth={1.8} />
      <span class="palette-words">
        <span class="palette-label">
          <Words text={label} values={values} />
        </span>{' '}
        {detail && (
          <small>
            <VisibleText text={detail} />
          </small>
        )}
      </span>
      {keys !== undefined && <kbd aria-hidden="true">{keys}</kbd>}
    </li>
  );
}
