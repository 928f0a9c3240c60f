import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Step, WelcomeActions, WelcomeView } from '../../lib/welcome/view';
import { Note } from '../ui/Note';
import { DeskStep } from './DeskStep';
import { LinksStep } from './LinksStep';
import { StepNav } from './StepNav';
import { texts } from './texts';
import { TicketStep } from './TicketStep';

interface Props {
  view: WelcomeView;
  actions: WelcomeActions;
}

const titles: Record<Step, string> = {
  desk: texts.desk.title,
  ticket: texts.ticket.title,
  links: texts.links.title,
};

function titleOf({ step, desk, ticket }: WelcomeView): string {
  if (step === 'desk' && desk.setUp !== null) return texts.desk.setUp[desk.setUp];
  return step === 'ticket' && ticket.status?.state === 'customer' ? texts.ticket.seen : titles[step];
}

/** The welcome page: one step at a time. */
export function Welcome({ view, actions }: Props) {
  const { step, loading } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<Step | null>(null);
  // A new step is read out from its heading; the first one is where the page begins anyway.
  useLayoutEffect(() => {
    if (!loading && before.current !== null && before.current !== step) heading.current?.focus();
    if (!loading) before.current = step;
  }, [step, loading]);
  return (
    <main class="welcome" data-testid="welcome" data-step={step} aria-busy={loading}>
      <header class="welcome-head">
        <img src="/icon/48.png" alt="" width={32} height={32} />
        <p class="welcome-name">
          Deskside <span>{texts.lead}</span>
        </p>
      </header>
      {/* What is set up decides what is asked for: nothing is, before that is known. */}
      {loading ? (
        <h1 class="visually-hidden">{texts.tab}</h1>
      ) : (
        <>
          <StepNav step={step} done={view.done} go={actions.go} />
          <section class="welcome-step">
            <h1 tabIndex={-1} ref={heading}>
              {titleOf(view)}
            </h1>
            {view.bad && (
              <Note tone="bad" title={texts.bad.title}>
                <p>{texts.bad.text}</p>
                <button type="button" class="button button-note" onClick={actions.openOptions}>
                  {texts.options}
                </button>
              </Note>
            )}
            {step === 'desk' && <DeskStep view={view.desk} actions={actions} />}
            {step === 'ticket' && <TicketStep view={view.ticket} actions={actions} />}
            {step === 'links' && <LinksStep view={view.links} actions={actions} />}
          </section>
        </>
      )}
    </main>
  );
}
