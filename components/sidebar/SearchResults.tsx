import type { FoundCustomer } from '../../lib/sidebar/view';
import { VisibleText } from '../ui/VisibleText';
import { PersonLine } from './PersonLine';
import { texts } from './texts';

interface Props {
  id: string;
  listId: string;
  found: readonly FoundCustomer[];
  /** Which one Enter opens; -1 for none. */
  at: number;
  open(customerId: string): void;
}

export function SearchResults({ id, listId, found, at, open }: Props) {
  return (
    <ul
      id={listId}
      class="card picks"
      role="listbox"
      aria-label={texts.search.list}
      hidden={found.length === 0}
    >
      {found.map(({ id: customer, name, email, company }, index) => (
        <li
          key={customer}
          id={`${id}-${index}`}
          class="pick"
          role="option"
          data-testid="found"
          aria-selected={index === at}
          // The focus stays in the box, so that typing and arrows go on.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => open(customer)}
        >
          <PersonLine name={name} email={email} note={company && <VisibleText text={company} />} />
        </li>
      ))}
    </ul>
  );
}
