import { ChevronRight } from 'lucide-preact';
import type { Related } from '../../../lib/customers/customer';
import { Card } from '../../ui/Card';
import { PersonLine } from '../PersonLine';
import { recordTexts as t } from './texts';

interface Props {
  related: readonly Related[];
  open(id: string): void;
}

/** Other records that may be the same person, and others of the company: to be opened by hand, never taken for one. */
export function RelatedPeople({ related, open }: Props) {
  const isCompany = ({ because }: Related) => because === 'same-domain';
  return (
    <>
      <People title={t.person} people={related.filter((one) => !isCompany(one))} open={open} />
      <People title={t.company} people={related.filter(isCompany)} open={open} />
    </>
  );
}

function People({ title, people, open }: { title: string; people: readonly Related[]; open: Props['open'] }) {
  if (people.length === 0) return null;
  return (
    <Card title={title} kind="related">
      <ul class="picks">
        {people.map(({ id, name, email, company, because }) => (
          <li key={id}>
            <button
              type="button"
              class="pick"
              data-testid="related"
              data-record={id}
              onClick={() => open(id)}
            >
              <PersonLine
                name={name ?? (email ? undefined : company)}
                email={email}
                note={t.because[because]}
              />
              <ChevronRight size={16} />
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
