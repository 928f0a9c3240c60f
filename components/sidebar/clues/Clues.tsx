import { useState } from 'preact/hooks';
import { pressKey } from '../../../lib/sidebar/press-key';
import type { ClueView, SidebarActions, SidebarView } from '../../../lib/sidebar/view';
import { Card } from '../../ui/Card';
import { Clue } from './Clue';
import { clueTexts as t } from './texts';

/** From more than this many on, the rest is behind a button. */
const SHOWN = 8;

interface Props {
  view: SidebarView;
  actions: SidebarActions;
}

/** Ids and the like in the ticket's text, each with where it leads. */
export function Clues({ view, actions }: Props) {
  const { clues, press } = view;
  const [all, setAll] = useState(false);
  if (clues.length === 0) return null;
  // What a press is about is never out of sight.
  const pressed = (clue: ClueView) => clue.links.some(({ id }) => pressKey(id, clue) === press?.link);
  const shown = clues.filter((clue, at) => all || at < SHOWN || pressed(clue));
  return (
    <Card title={t.title}>
      <ul class="clues">
        {shown.map((clue) => (
          <Clue key={JSON.stringify([clue.kind, clue.value])} clue={clue} view={view} actions={actions} />
        ))}
      </ul>
      {clues.length > SHOWN && (
        <button type="button" class="clues-all" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.fewer : t.all(clues.length)}
        </button>
      )}
    </Card>
  );
}
