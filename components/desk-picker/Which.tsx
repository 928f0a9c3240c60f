import type { NamingActions, NamingView } from '../../lib/enable/naming';
import { texts } from './texts';

interface Props {
  view: Pick<NamingView, 'choices' | 'chosen'>;
  choose: NamingActions['chooseType'];
}

/** A team's own address does not say which product it is; the person does. */
export function Which({ view, choose }: Props) {
  const t = texts;
  return (
    <label class="picker-field">
      <span>{t.which}</span>
      <select
        data-testid="which"
        value={view.chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          choose(
            value === 'custom' ? 'custom' : (view.choices.find(({ type }) => type === value)?.type ?? null),
          )
        }
      >
        <option value="">{t.choose}</option>
        {view.choices.map(({ type, name }) => (
          <option key={type} value={type}>
            {name}
          </option>
        ))}
        <option value="custom">{t.custom}</option>
      </select>
    </label>
  );
}
