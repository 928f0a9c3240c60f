import type { TicketSeen } from '../../lib/customers/customer';
import { Card } from '../ui/Card';
import { VisibleText } from '../ui/VisibleText';
import { Age } from './Age';
import { texts } from './texts';

/** Other tickets of this customer that were seen in this browser. */
export function Earlier({ tickets, now }: { tickets: readonly TicketSeen[]; now: number }) {
  const linked = tickets.filter(({ url }) => /^https?:$/.test(URL.parse(url)?.protocol ?? ''));
  if (linked.length === 0) return null;
  const count = <span class="card-aside card-count">{texts.earlier.count(linked.length)}</span>;
  return (
    <Card title={texts.earlier.title} aside={count}>
      <ul class="earlier">
        {linked.map((ticket) => (
          <li key={ticket.key}>
            <a class="earlier-ticket" href={ticket.url} target="_blank" rel="noopener noreferrer">
              <span class="ticket-id">
                <VisibleText text={`#${ticket.id}`} />
              </span>
              <span class="earlier-subject">{ticket.subject && <VisibleText text={ticket.subject} />}</span>
              <Age at={ticket.seenAt} now={now} />
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
