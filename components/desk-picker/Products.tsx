import type { NamingActions, NamingView } from '../../lib/enable/naming';
import { DeskMark } from '../ui/DeskMark';
import { texts } from './texts';

interface Props {
  view: Pick<NamingView, 'products'>;
  pick: NamingActions['pick'];
}

/** The desks that Deskside knows, by what was typed. */
export function Products({ view, pick }: Props) {
  const t = texts;
  if (view.products.length === 0) {
    return (
      <p class="picker-none" role="status">
        {t.none}
      </p>
    );
  }
  return (
    <ul class="picker-products" aria-label={t.products}>
      {view.products.map(({ type, name }) => (
        <li key={type}>
          <button
            type="button"
            class="picker-product"
            data-testid="product"
            data-type={type}
            onClick={() => pick(type)}
          >
            <DeskMark type={type} />
            <span data-outside>{name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
