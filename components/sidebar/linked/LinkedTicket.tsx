import { ExternalLink } from 'lucide-preact';
import type { LinkedView } from '../../../lib/sidebar/view';
import { VisibleText } from '../../ui/VisibleText';
import { Age } from '../Age';
import { linkedTexts as t } from './texts';

interface Props {
  ticket: Required<LinkedView>['ticket'];
  seenAt: number | undefined;
  now: number;
}

/** Leads to the desk's own page of the ticket. */
export function LinkedTicket({ ticket, seenAt, now }: Props) {
  const { id, url, subject, desk } = ticket;
  return (
    <a class="linked-ticket" href={url} target="_blank" rel="noopener noreferrer" data-testid="linked-ticket">
      <span class="linked-first">
        <span class="linked-name">
          <span class="ticket-id">
            <VisibleText text={`#${id}`} />
          </span>{' '}
          {subject && <VisibleText text={subject} />}
        </span>{' '}
        <span class="linked-open">
          {t.open} <ExternalLink size={12} />
        </span>
      </span>{' '}
      <span class="linked-about">
        <VisibleText text={desk} /> ·{' '}
        {seenAt === undefined ? (
          t.unseen
        ) : (
          <>
            {t.seen} <Age at={seenAt} now={now} />
          </>
        )}
      </span>
    </a>
  );
}
