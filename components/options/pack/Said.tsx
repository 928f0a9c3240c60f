import type { OptionsActions, OptionsView } from '../../../lib/options/view';
import { Note } from '../../ui/Note';
import { noticeText, texts } from '../texts';

interface Props {
  view: Pick<OptionsView, 'notice' | 'canRestore' | 'sites'>;
  restore: OptionsActions['restore'];
}

/** What the last step led to. The box around it is always there, so that screen readers notice what comes into it. */
export function Said({ view: { notice, canRestore, sites }, restore }: Props) {
  const allowNext = sites.some(({ use, granted }) => use === 'desk' && granted === false);
  const said = notice && noticeText(notice, allowNext);
  return (
    <div class="said" role="status">
      {said && (
        <Note key={notice.code} tone={said.tone} title={said.title}>
          {said.text && <p>{said.text}</p>}
          {canRestore && (
            <button type="button" class="button button-note" data-testid="pack-restore" onClick={restore}>
              {texts.pack.restore}
            </button>
          )}
        </Note>
      )}
    </div>
  );
}
