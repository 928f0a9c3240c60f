import type { PrivacyActions, PrivacyView } from '../../../lib/options/privacy/view';
import { Card } from '../../ui/Card';
import { Note } from '../../ui/Note';
import { TwoPresses } from '../TwoPresses';
import { Limits } from './Limits';
import { Persistence } from './Persistence';
import { noticeWords, texts } from './texts';

interface Props {
  view: PrivacyView;
  actions: PrivacyActions;
}

/** What is kept of customers, for how long, and the ways to be rid of it. */
export function Privacy({ view: { kept, room, settings, notice, persistence }, actions }: Props) {
  return (
    <Card title={texts.title} kind="privacy">
      {notice && <Told words={noticeWords(notice)} dismiss={actions.dismissNotice} />}
      <p class="card-text">{texts.local}</p>
      <p class="card-text">{texts.cache}</p>
      <p class="card-text">{texts.sent}</p>
      <p class="card-text kept" data-testid="kept" data-customers={kept?.customers}>
        {kept ? texts.kept(kept) : texts.counting} {room && texts.room(room)}
      </p>
      {settings && <Limits settings={settings} change={actions.changeSettings} apply={actions.apply} />}
      <Persistence state={persistence} ask={actions.askPersistence} />
      <div class="card-text privacy-part">
        <TwoPresses id="forget" words={texts.forget} act={actions.forgetEverybody} />
        <p class="soft privacy-hint">{texts.disk}</p>
      </div>
    </Card>
  );
}

function Told({ words, dismiss }: { words: { title: string; text: string }; dismiss(): void }) {
  return (
    <div class="card-text" data-testid="keeping-notice">
      <Note tone="info" title={words.title}>
        <p>{words.text}</p>
        <button type="button" class="button button-note" data-testid="keeping-dismiss" onClick={dismiss}>
          {texts.gotIt}
        </button>
      </Note>
    </div>
  );
}
