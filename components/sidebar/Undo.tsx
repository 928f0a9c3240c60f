import { Undo2 } from 'lucide-preact';
import type { SidebarView } from '../../lib/sidebar/view';
import { texts } from './texts';

/** What the agent did by hand, and the way back. */
export function Undo({ view, undo }: { view: Pick<SidebarView, 'canUndo' | 'ticket'>; undo(): void }) {
  const t = texts.customer;
  if (view.canUndo === null) return null;
  const chosen = view.canUndo === 'choice';
  return (
    <div class="undo">
      <p>{chosen ? t.chosen : t.opened}</p>
      <button type="button" class="button button-quiet" data-testid="undo" onClick={undo}>
        <Undo2 size={14} />
        {chosen ? t.chooseAgain : view.ticket === '' ? t.close : t.backToTicket}
      </button>
    </div>
  );
}
