import type { DeskStepView, WelcomeActions } from '../../lib/welcome/view';
import { DeskMark } from '../ui/DeskMark';
import { texts } from './texts';

interface Props {
  view: Pick<DeskStepView, 'products'>;
  pick: WelcomeActions['pick'];
}

/** The desks that Deskside knows, by what was typed. */
export function Products({ view, pick }: Props) {
  const t = texts.desk;
  if (view.products.length === 0) {
    return (
      <p class="welcome-none" role="status">
        {t.none}
      </p>
    );
  }
  return (
    <ul class="welcome-products" aria-label={t.products}>
      {view.products.map(({ type, name }) => (
        <li key={type}>
          <button
            type="button"
            class="welcome-product"
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
