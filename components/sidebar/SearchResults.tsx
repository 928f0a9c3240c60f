import type { FoundCustomer } from '../../lib/sidebar/view';
import { Avatar } from '../ui/Avatar';
import { VisibleText } from '../ui/VisibleText';
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
      class="card picks search-results"
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
          <Avatar name={name} email={email} />
          <span class="pick-words">
            {name && (
              <span class="pick-name">
                <VisibleText text={name} />
              </span>
            )}{' '}
            {email && (
              <span class={name ? 'pick-mail' : 'pick-name'}>
                <VisibleText text={email} />
              </span>
            )}
          </span>{' '}
          {company && (
            <span class="pick-note">
              <VisibleText text={company} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
