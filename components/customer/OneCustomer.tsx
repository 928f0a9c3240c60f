import type { CustomerPageView, PageActions } from '../../lib/customer-page/view';
import { AnswerCard } from '../sidebar/AnswerCard';
import { Links } from '../sidebar/links/Links';
import { Unconfigured } from '../sidebar/Unconfigured';
import { FactsTable } from './FactsTable';
import { Forget } from './Forget';
import { PeopleList } from './PeopleList';
import { relatedTexts, pageTexts as t } from './texts';
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
  const related = shown.related.map((one) => ({ ...one, note: relatedTexts.because[one.because] }));
  return (
    <>
      <Who view={shown} actions={actions} />
      <div class="page-columns">
        <div class="page-main">
          {shown.links.length > 0 && (
            <section class="page-links" aria-label={t.links}>
              <Links view={shown} actions={actions} keys={false} />
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
          <Tickets view={view} more={actions.moreTickets} />
          {related.length > 0 && <PeopleList title={relatedTexts.title} people={related} />}
        </div>
        <Forget forget={actions.forget} />
      </div>
    </>
  );
}
