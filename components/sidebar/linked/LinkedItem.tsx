import { ChevronRight } from 'lucide-preact';
import type { LinkedView } from '../../../lib/sidebar/view';
import { VisibleText } from '../../ui/VisibleText';
import { PersonLine } from '../PersonLine';
import { LinkedTicket } from './LinkedTicket';
import { linkedTexts as t } from './texts';

interface Props {
  link: LinkedView;
  now: number;
  open(customerId: string): void;
}

/** One link: its ticket, and the customer as far as this browser knows them. */
export function LinkedItem({ link, now, open }: Props) {
  const { ticket, customer } = link;
  return (
    <li data-testid="linked" data-ticket={ticket?.id}>
      {ticket && <LinkedTicket ticket={ticket} seenAt={link.seenAt} now={now} />}
      {customer && <LinkedCustomer customer={customer} open={open} />}
      {!ticket && !customer && <p class="linked-unknown">{t.unknown}</p>}
    </li>
  );
}

function LinkedCustomer({
  customer,
  open,
}: Pick<Props, 'open'> & { customer: Required<LinkedView>['customer'] }) {
  const { id, name, email, company } = customer;
  const note = company && <VisibleText text={company} />;
  const words = <PersonLine name={name ?? (email ? undefined : t.nameless)} email={email} note={note} />;
  if (id === undefined) return <div class="linked-person">{words}</div>;
  return (
    <button type="button" class="pick" data-testid="linked-customer" onClick={() => open(id)}>
      {words}
      <ChevronRight size={16} />
    </button>
  );
}
