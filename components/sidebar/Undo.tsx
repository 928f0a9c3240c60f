import { Undo2 } from 'lucide-preact';
import type { SidebarView } from '../../lib/sidebar/view';
import { texts } from './texts';

type Undoable = Pick<SidebarView, 'ticket' | 'linked'>;

/** What the way back is called: from a choice, or from a customer that was opened by hand. */
export function undoWords(view: Undoable, canUndo: 'choice' | 'opened'): string {
  const t = texts.customer;
  if (canUndo === 'choice') return t.chooseAgain;
  if (view.linked) return t.backToList;
  return view.ticket === '' ? t.close : t.backToTicket;
}

/** The way back from what the agent did by hand. */
export function Undo({ view, undo }: { view: Undoable & Pick<SidebarView, 'canUndo'>; undo(): void }) {
  if (view.canUndo === null) return null;
  return (
    <button type="button" class="undo" data-testid="undo" onClick={undo}>
      <Undo2 size={14} />
      {undoWords(view, view.canUndo)}
    </button>
  );
}
