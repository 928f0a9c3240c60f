import type { SidebarActions, SidebarView } from '../../lib/sidebar/view';
import { Note } from '../ui/Note';
import { Candidates } from './Candidates';
import { whyUnsure } from './reasons';
import { texts } from './texts';

interface Props {
  view: SidebarView;
  choose: SidebarActions['choose'];
}

/** Several people asked: the agent says whom they help. */
export function Several({ view, choose }: Props) {
  const t = texts.several;
  return (
    <>
      <Note tone="info" title={t.title}>
        <p>{t.text}</p>
      </Note>
      <Candidates label={t.list} candidates={view.candidates} choose={choose} />
    </>
  );
}

/** It may be somebody, but it is not sure: nobody is shown as the customer before the agent has said so. */
export function Unsure({ view, choose }: Props) {
  const t = texts.unsure;
  return (
    <>
      <Note tone="warn" title={t.title}>
        <p>
          {whyUnsure(view.why)} {view.candidates.length > 0 && t.ask}
        </p>
      </Note>
      {view.candidates.length > 0 && (
        <Candidates label={t.list} candidates={view.candidates} choose={choose} />
      )}
    </>
  );
}
