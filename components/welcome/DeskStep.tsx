import { Building2 } from 'lucide-preact';
import type { DeskStepView, WelcomeActions } from '../../lib/welcome/view';
import { DeskPicker } from '../desk-picker/DeskPicker';
import { Note } from '../ui/Note';
import { VisibleText } from '../ui/VisibleText';
import { Allow } from './Allow';
import { Mine } from './Mine';
import { texts } from './texts';

interface Props {
  view: DeskStepView;
  actions: WelcomeActions;
}

/** Which help desk; or, where the set-up says which, only the permission for each. */
export function DeskStep({ view, actions }: Props) {
  const t = texts.desk;
  const { setUp, locked, found } = view;
  return (
    <>
      {view.awaits !== null && (
        <Note tone="info" title={<VisibleText text={t.awaits(view.awaits)} inline />}>
          <p>{t.awaitsText}</p>
          <a class="button button-note" href="/options.html#/team" data-testid="awaits">
            <Building2 size={14} /> {t.awaitsGo}
          </a>
        </Note>
      )}
      {setUp !== null && <p data-testid="set-up">{t.setUpText}</p>}
      {view.mine.length > 0 && <Mine view={view} allow={actions.allow} />}
      {setUp !== null || locked ? (
        locked ? (
          <p class="soft">{t.locked}</p>
        ) : (
          <p>
            <button
              type="button"
              class="button button-quiet"
              data-testid="another"
              onClick={actions.nameAnother}
            >
              {t.another}
            </button>
          </p>
        )
      ) : (
        <>
          <DeskPicker view={view} actions={actions} />
          {found && <Allow found={found} asked={view.asked} enable={actions.enable} />}
        </>
      )}
      {!found && (
        <p class="welcome-skip">
          <button
            type="button"
            class="button button-quiet"
            data-testid="skip"
            onClick={() => actions.go('ticket')}
          >
            {texts.skip}
          </button>
        </p>
      )}
    </>
  );
}
