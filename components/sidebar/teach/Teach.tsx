import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TeachActions, TeachView } from '../../../lib/sidebar/teach-view';
import { Offer } from './Offer';
import { Picking } from './Picking';
import { Review } from './Review';
import { Saved } from './Saved';

interface Props {
  view: TeachView;
  actions: TeachActions;
  /** Somebody is shown already: the offer steps back. */
  small: boolean;
}

/** Teaching, one picture a stage. */
export function Teach({ view, actions, small }: Props) {
  const root = useRef<HTMLElement>(null);
  const before = useRef(view.stage);
  // Whoever works with keys goes on where the panel goes on; not on a button, which a held Enter would press.
  useLayoutEffect(() => {
    if (before.current === 'picking' && view.stage !== 'picking') root.current?.focus();
    before.current = view.stage;
  }, [view.stage]);
  return (
    <section
      ref={root}
      class="teach"
      tabIndex={-1}
      data-testid="teach"
      data-stage={view.stage}
      aria-busy={view.busy}
    >
      <Stage view={view} actions={actions} small={small} />
    </section>
  );
}

function Stage({ view, actions, small }: Props) {
  switch (view.stage) {
    case 'offer':
      return <Offer view={view} pick={actions.pick} small={small} />;
    case 'picking':
      return <Picking view={view} cancel={actions.cancel} />;
    case 'review':
      return <Review view={view} actions={actions} />;
    case 'saved':
      break;
  }
  return <Saved view={view} actions={actions} />;
}
