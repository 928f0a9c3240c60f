import { useId } from 'preact/hooks';
import type { PopupActions, PopupView } from '../../lib/enable/popup/view';
import { texts } from './texts';

interface Props {
  view: Pick<PopupView, 'choices' | 'chosen'>;
  choose: PopupActions['choose'];
  label: string;
}

/** The products that the page may be of. */
export function Choices({ view, choose, label }: Props) {
  const id = useId();
  return (
    <div class="popup-choices">
      <label for={id}>{label}</label>
      <select
        id={id}
        data-testid="product"
        value={view.chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          choose(view.choices.find(({ type }) => type === value)?.type ?? null)
        }
      >
        <option value="">{texts.choose}</option>
        {view.choices.map(({ type, name }) => (
          <option key={type} value={type}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
