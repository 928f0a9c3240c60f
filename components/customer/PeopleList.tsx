import { useId } from 'preact/hooks';
import type { FoundCustomer } from '../../lib/sidebar/view';
import { PersonLine } from '../sidebar/PersonLine';
import { VisibleText } from '../ui/VisibleText';

interface Props {
  title: string;
  people: readonly (FoundCustomer & { note?: string | undefined })[];
}

/** Customers to go to. Links within the page: they open in a new tab as any link does. */
export function PeopleList({ title, people }: Props) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <header class="card-head">
        <h2 id={id}>{title}</h2>
      </header>
      <ul class="picks">
        {people.map(({ id: customer, name, email, note }) => (
          <li key={customer}>
            <a class="pick" href={`#${customer}`} data-testid="person">
              <PersonLine name={name} email={email} note={note && <VisibleText text={note} />} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
