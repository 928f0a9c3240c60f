import type { CustomerPageView, PageActions } from '../../lib/customer-page/view';
import { BlurNotice } from '../sidebar/blur/BlurNotice';
import { Failed } from '../sidebar/Failed';
import { useFocusWhenLost } from '../ui/use-focus-when-lost';
import { FindCustomer } from './FindCustomer';
import { Loading } from './Loading';
import { OneCustomer } from './OneCustomer';
import { PageHead } from './PageHead';
import { pageTexts, unreadableTexts } from './texts';

interface Props {
  view: CustomerPageView;
  actions: PageActions;
}

/** The customer's own page: draws a view, and hands on what a person does there. */
export function CustomerPage({ view, actions }: Props) {
  const { state, shown } = view;
  const one = state === 'one';
  // A result that is opened goes with the search that it stood in.
  const main = useFocusWhenLost<HTMLElement>(
    state === 'loading' ? null : `${state} ${shown.recordId ?? ''}`,
    'h1',
  );
  return (
    <main
      ref={main}
      class="customer-page"
      data-testid="customer-page"
      data-state={state}
      data-blurred={shown.blurred || undefined}
      aria-busy={state === 'loading'}
    >
      <PageHead actions={actions} search={one || state === 'loading'} />
      {(state === 'loading' || state === 'error') && <h1 class="visually-hidden">{pageTexts.title}</h1>}
      {shown.blurred && one && <BlurNotice clear={() => actions.setBlurred(false)} />}
      {state === 'loading' && <Loading />}
      {state === 'error' && (
        <Failed
          error={shown.error ?? { ...unreadableTexts, action: 'retry' }}
          actions={{ openOptions: actions.openOptions, retry: actions.refresh }}
        />
      )}
      {/* Another customer gets new elements: a press that began on one cannot end on another. */}
      {one && <OneCustomer key={shown.recordId} view={view} actions={actions} />}
      {(state === 'search' || state === 'unknown' || state === 'forgotten') && (
        <FindCustomer view={view} actions={actions} />
      )}
    </main>
  );
}
