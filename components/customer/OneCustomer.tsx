import { useRef } from 'preact/hooks';
import type { CustomerPageView, PageActions } from '../../lib/customer-page/view';
import { AnswerCard } from '../sidebar/AnswerCard';
import { Links } from '../sidebar/links/Links';
import type { Drafts } from '../sidebar/notes/drafts';
import { Notes } from '../sidebar/notes/Notes';
import { RelatedPeople } from '../sidebar/record/RelatedPeople';
import { Unconfigured } from '../sidebar/Unconfigured';
import { FactsTable } from './FactsTable';
import { Forget } from './Forget';
import { pageTexts as t } from './texts';
import { Tickets } from './Tickets';
import { Who } from './Who';

interface Props {
  view: CustomerPageView;
  actions: PageActions;
}

/** The whole record of one customer. */
export function OneCustomer({ view, actions }: Props) {
  const { shown } = view;
  const customer = shown.customer ?? {};
  const { recordId, notes } = shown;
  const drafts = useRef<Drafts>(new Map());
  return (
    <>
      <Who view={shown} actions={actions} />
      <div class="page-columns">
        <div class="page-main">
          {shown.links.length > 0 && (
            <section class="page-links" aria-label={t.links}>
              {/* With another account, links get new elements as with another customer. */}
              <Links key={shown.actsFor} view={shown} actions={actions} keys={false} />
              <p class="page-note">{t.linksNote}</p>
            </section>
          )}
          {shown.unconfigured && <Unconfigured openOptions={actions.openOptions} />}
          {shown.answers.map((answer) => (
            <AnswerCard
              key={answer.sourceId}
              answer={answer}
              shown={customer}
              refreshing={shown.refreshing}
              now={shown.now}
              actions={actions}
            />
          ))}
          <FactsTable facts={view.facts} now={shown.now} />
        </div>
        <div class="page-side">
          {recordId !== undefined && notes && (
            <Notes
              notes={notes}
              recordId={recordId}
              drafts={drafts.current}
              now={shown.now}
              actions={actions}
            />
          )}
          <Tickets view={view} more={actions.moreTickets} />
          <RelatedPeople related={shown.related} open={actions.open} />
        </div>
        <Forget forget={actions.forget} />
      </div>
    </>
  );
}
