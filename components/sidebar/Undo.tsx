import { Undo2 } from 'lucide-preact';
import type { SidebarView } from '../../lib/sidebar/view';
import { texts } from './texts';

/** The way back from what the agent did by hand. */
export function Undo({
  view,
  undo,
}: {
  view: Pick<SidebarView, 'canUndo' | 'ticket' | 'linked'>;
  undo(): void;
}) {
  const t = texts.customer;
  if (view.canUndo === null) return null;
  const back = view.linked ? t.backToList : view.ticket === '' ? t.close : t.backToTicket;
  const words = view.canUndo === 'choice' ? t.chooseAgain : back;
  return (
    <button type="button" class="undo" data-testid="undo" onClick={undo}>
      <Undo2 size={14} />
      {words}
    </button>
  );
}
