import { useRef } from 'preact/hooks';
import type { TeachActions, TeachView } from '../../lib/sidebar/teach-view';
import type { SidebarActions, SidebarView } from '../../lib/sidebar/view';
import { BlurNotice } from './blur/BlurNotice';
import { Content } from './Content';
import { Diagnosis } from './Diagnosis';
import { Header } from './Header';
import { Foot } from './palette/Foot';
import type { Drafts } from './notes/drafts';
import { NewsLine } from './news/NewsLine';
import { Notice } from './palette/Notice';
import { Overlays } from './palette/Overlays';
import { useCommands } from './palette/use-commands';
import { PressAfterMove } from './press/PressPlace';
import { Search } from './Search';
import { Teach } from './teach/Teach';
import { texts } from './texts';
import { useSearchBox } from './use-search-box';

interface Props {
  view: SidebarView;
  actions: SidebarActions;
  /** Absent, or without a view, where there is nothing to teach. */
  teaching?: { view: TeachView | null; actions: TeachActions } | undefined;
  /** Every change opens the palette; 0 does not. For who asks from outside of the frame. */
  palette?: number | undefined;
}

/** The sidebar: draws a view, and hands on what a person does there. */
export function Sidebar({ view, actions, teaching, palette }: Props) {
  const root = useRef<HTMLElement>(null);
  const searchButton = useRef<HTMLButtonElement>(null);
  const drafts = useRef<Drafts>(new Map());
  const { times, text, enter, close } = useSearchBox(view.ticket);
  const fixed = view.state === 'none';
  const searching = fixed || times > 0;
  const leave = () => {
    close();
    searchButton.current?.focus();
  };
  const open = (customer: string) => {
    close();
    actions.open(customer);
  };
  const stage = teaching?.view?.stage;
  // While the agent teaches, that is all there is.
  const busy = stage === 'picking' || stage === 'review';
  const shown = view.state === 'one' && !busy;
  const { overlays, scene } = useCommands({ root, view, actions, shown, palette, find: enter });

  const box = searching && (
    <Search
      key="search"
      search={actions.search}
      open={open}
      focus={times}
      start={text}
      onLeave={fixed ? undefined : leave}
      // A customer is shown before they are written down.
      kept={view.recordId}
    />
  );
  const lesson = teaching?.view && (
    <Teach key="teach" view={teaching.view} actions={teaching.actions} small={view.state === 'one'} />
  );
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
      data-settling={view.settling}
      data-blurred={view.blurred || undefined}
      aria-busy={view.state === 'looking'}
      aria-label={view.linked ? texts.sidebarLinked : texts.sidebar}
      onPointerDown={() => overlays.notice && overlays.say(null)}
    >
      <Header
        view={view}
        actions={actions}
        searching={fixed ? undefined : searching}
        onSearch={!fixed && searching ? leave : () => enter()}
        searchButton={searchButton}
      />
      {view.blurred && <BlurNotice clear={() => actions.setBlurred(false)} />}
      <div key={view.ticket} class="scroll">
        <div class="column">
          {!fixed && box}
          {!shown && <PressAfterMove view={view} actions={actions} />}
          {stage !== 'offer' && lesson}
          {!busy && !offered && (
            <Content view={view} actions={actions} drafts={drafts.current} onSearch={() => enter()} />
          )}
          {stage === 'offer' && lesson}
          {!busy && view.diagnosis && (
            <Diagnosis diagnosis={view.diagnosis} now={view.now} copy={actions.copy} />
          )}
          {fixed && !busy && box}
          {shown && <Foot show={overlays.show} />}
          {!busy && view.news && <NewsLine version={view.news} actions={actions} />}
        </div>
      </div>
      <Notice notice={overlays.notice} />
      <Overlays overlays={overlays} scene={scene} />
    </main>
  );
}
