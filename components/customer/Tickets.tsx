import type { CustomerPageView, PageTicket } from '../../lib/customer-page/view';
import { Age } from '../sidebar/Age';
import { Card } from '../ui/Card';
import { VisibleText } from '../ui/VisibleText';
import { ticketTexts as t, unreadableTexts } from './texts';

interface Props {
  view: CustomerPageView;
  more(): void;
}

/** Every ticket of the customer that was seen in this browser, newest first. */
export function Tickets({ view: { tickets, ticketsAre, moreTickets, shown }, more }: Props) {
  return (
    <Card title={t.title}>
      {ticketsAre === 'failed' && (
        <p class="card-words" role="status">
          {unreadableTexts.title}
        </p>
      )}
      {ticketsAre === 'read' && tickets.length === 0 && <p class="card-words">{t.none}</p>}
      <ul class="page-tickets">
        {tickets.map((ticket) => (
          <li key={ticket.key} data-testid="ticket">
            <Ticket ticket={ticket} now={shown.now} />
          </li>
        ))}
      </ul>
      {moreTickets && (
        <p class="page-more">
          <button type="button" class="button button-quiet" data-testid="more-tickets" onClick={more}>
            {t.more}
          </button>
        </p>
      )}
    </Card>
  );
}

function Ticket({ ticket: { id, url, subject, desk, seenAt }, now }: { ticket: PageTicket; now: number }) {
  const words = (
    <>
      <span class="page-ticket-first">
        <span class="ticket-id">
          <VisibleText text={`#${id}`} />
        </span>{' '}
        <span class="page-subject">{subject ? <VisibleText text={subject} /> : t.subjectless}</span>
      </span>{' '}
      <span class="page-ticket-second">
        <span class="page-desk">
          <VisibleText text={desk} />
        </span>{' '}
        <Age at={seenAt} now={now} />
      </span>
    </>
  );
  // What a damaged or odd row names is shown, and led to by no link.
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) return <div class="page-ticket">{words}</div>;
  return (
    <a class="page-ticket" href={url} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}
