import { UserRoundX } from 'lucide-preact';
import type { CustomerPageView, PageActions } from '../../lib/customer-page/view';
import { Blank } from '../sidebar/Blank';
import { Search } from '../sidebar/Search';
import { PeopleList } from './PeopleList';
import { findTexts as t, unknownTexts, unreadableTexts } from './texts';

interface Props {
  view: CustomerPageView;
  actions: PageActions;
}

/** The search over everything kept, and who was seen last. Says first why nobody is shown, where somebody was asked for. */
export function FindCustomer({ view: { state, find, recent, recentAre }, actions }: Props) {
  const missed = state === 'unknown' || state === 'forgotten' ? unknownTexts[state] : undefined;
  return (
    <div class="page-find">
      <h1 class="find-title">{t.title}</h1>
      {missed && <Blank icon={<UserRoundX size={18} />} title={missed[0]} text={missed[1]} role="status" />}
      <Search search={actions.search} open={actions.open} focus={find.at} start={find.text} kept={recent} />
      {recentAre === 'failed' && (
        <p class="find-none" role="status">
          {unreadableTexts.title}
        </p>
      )}
      {recent.length > 0 && (
        <PeopleList title={t.recent} people={recent.map((one) => ({ ...one, note: one.company }))} />
      )}
      {recentAre === 'read' && recent.length === 0 && !missed && <p class="find-none">{t.none}</p>}
    </div>
  );
}
