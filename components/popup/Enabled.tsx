import { Check } from 'lucide-preact';
import type { PopupActions, PopupView } from '../../lib/enable/popup/view';
import { VisibleText } from '../ui/VisibleText';
import { blockedText, statusText, texts } from './texts';

interface Props {
  view: PopupView;
  actions: Pick<PopupActions, 'show' | 'disable'>;
}

/** Deskside works here: what it sees, and the way out. */
export function Enabled({ view, actions }: Props) {
  const { name, status } = view;
  const blocked = status !== null && 'blocked' in status && status.blocked;
  return (
    <>
      <div class="popup-says">
        <h2 class="popup-good">
          <Check size={16} /> {texts.enabled(name)}
        </h2>
        <p data-testid="sees" data-state={status?.state ?? 'tracker'}>
          {status ? <VisibleText text={statusText(status)} inline /> : texts.tracker}
        </p>
        {blocked && <p>{blockedText}</p>}
      </div>
      <div class="popup-buttons">
        {view.inTab && (
          <button type="button" class="button button-primary" data-testid="show" onClick={actions.show}>
            {texts.show}
          </button>
        )}
        <button type="button" class="button" data-testid="disable" onClick={actions.disable}>
          {texts.disable}
        </button>
      </div>
    </>
  );
}
