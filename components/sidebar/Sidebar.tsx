import { useRef, useState } from 'preact/hooks';
import type { TeachActions, TeachView } from '../../lib/sidebar/teach-view';
import type { SidebarActions, SidebarView } from '../../lib/sidebar/view';
import { Content } from './Content';
import { Diagnosis } from './Diagnosis';
import { Header } from './Header';
import { Search } from './Search';
import { Teach } from './teach/Teach';
import { texts } from './texts';
import { useKeys } from './use-keys';

interface Props {
  view: SidebarView;
  actions: SidebarActions;
  /** Absent, or without a view, where there is nothing to teach. */
  teaching?: { view: TeachView | null; actions: TeachActions } | undefined;
}

/** The sidebar: draws a view, and hands on what a person does there. */
export function Sidebar({ view, actions, teaching }: Props) {
  const root = useRef<HTMLElement>(null);
  const searchButton = useRef<HTMLButtonElement>(null);
  // Bound to its ticket: on the next one the search is closed.
  const [asked, setAsked] = useState({ ticket: '', times: 0 });
  const times = asked.ticket === view.ticket ? asked.times : 0;
  const fixed = view.state === 'none';
  const searching = fixed || times > 0;

  const enter = () => setAsked({ ticket: view.ticket, times: times + 1 });
  const close = () => setAsked({ ticket: view.ticket, times: 0 });
  const leave = () => {
    close();
    searchButton.current?.focus();
  };
  const open = (customer: string) => {
    close();
    actions.open(customer);
  };
  useKeys({ root, onSearch: enter });

  const box = searching && (
    <Search
      key="search"
      search={actions.search}
      open={open}
      focus={times}
      onLeave={fixed ? undefined : leave}
    />
  );
  const lesson = teaching?.view && (
    <Teach key="teach" view={teaching.view} actions={teaching.actions} small={view.state === 'one'} />
  );
  const stage = teaching?.view?.stage;
  // While the agent teaches, that is all there is.
  const busy = stage === 'picking' || stage === 'review';
  // A page of which nothing is known has nothing else to say.
  const offered = stage === 'offer' && view.state === 'none' && view.candidates.length === 0;
  return (
    <main
      ref={root}
      class="sidebar"
      data-testid="sidebar"
      data-state={view.state}
      data-ticket={view.ticket}
      data-place={view.place}
      data-side={view.side}
      data-refreshing={view.refreshing || undefined}
      aria-busy={view.state === 'looking'}
      aria-label={view.linked ? texts.sidebarLinked : texts.sidebar}
    >
      <Header
        view={view}
        actions={actions}
        searching={fixed ? undefined : searching}
        onSearch={!fixed && searching ? leave : enter}
        searchButton={searchButton}
      />
      <div key={view.ticket} class="scroll">
        <div class="column">
          {!fixed && box}
          {stage !== 'offer' && lesson}
          {!busy && !offered && <Content view={view} actions={actions} onSearch={enter} />}
          {stage === 'offer' && lesson}
          {!busy && view.diagnosis && (
            <Diagnosis diagnosis={view.diagnosis} now={view.now} copy={actions.copy} />
          )}
          {fixed && !busy && box}
        </div>
      </div>
    </main>
  );
}
