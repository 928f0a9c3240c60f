import { Settings, Wand } from 'lucide-preact';
import type { PopupActions, PopupView } from '../../lib/enable/popup/view';
import { DeskMark } from '../ui/DeskMark';
import { VisibleText } from '../ui/VisibleText';
import { Ask } from './Ask';
import { Choices } from './Choices';
import { Enabled } from './Enabled';
import { Says } from './Says';
import { outcomes, texts } from './texts';

interface Props {
  view: PopupView;
  actions: PopupActions;
}

/** What Deskside thinks of the page, and the one thing to do about it. */
export function Popup({ view, actions }: Props) {
  const { stage, host, type, outcome, inTab } = view;
  return (
    <main
      class={inTab ? 'popup popup-tab' : 'popup'}
      data-testid="popup"
      data-stage={stage}
      aria-busy={stage === 'loading'}
    >
      <header class="popup-head">
        {type ? <DeskMark type={type} /> : <img src="/icon/48.png" alt="" width={28} height={28} />}
        <h1>{host ? <VisibleText text={host} /> : texts.title}</h1>
      </header>
      <Stage view={view} actions={actions} />
      <p class="popup-outcome" role="status">
        {outcome && outcomes[outcome]}
      </p>
      <footer class="popup-foot">
        <button type="button" class="button button-quiet" onClick={actions.openWelcome}>
          <Wand size={14} />
          {texts.welcome}
        </button>
        <button type="button" class="button button-quiet" onClick={actions.openOptions}>
          <Settings size={14} />
          {texts.options}
        </button>
      </footer>
    </main>
  );
}

function Stage({ view, actions }: Props) {
  const { stage, host, name, likely } = view;
  switch (stage) {
    case 'loading':
      return <p class="soft popup-wait">{texts.loading}</p>;
    case 'enabled':
      return <Enabled view={view} actions={actions} />;
    case 'known':
      return (
        <>
          <Says
            title={likely ? texts.likely(name) : texts.known(name)}
            text={likely ? texts.likelyText : texts.knownText}
          />
          <Ask label={texts.enable(host)} press={actions.enable} testid="enable" />
        </>
      );
    case 'missing':
      return (
        <>
          <Says title={texts.missing(name)} text={texts.missingText} />
          <Ask label={texts.allow(host)} press={actions.enable} testid="enable" />
        </>
      );
    case 'several':
      return (
        <>
          <Says title={texts.several} text={texts.severalText} />
          <Choices view={view} choose={actions.choose} label={texts.which} />
          <Ask label={texts.enable(host)} press={actions.enable} testid="enable" off={view.chosen === null} />
        </>
      );
    case 'unknown':
      return (
        <>
          <Says title={texts.unknown} text={texts.unknownText} />
          <Ask label={texts.teach} press={actions.teach} testid="teach" />
          <Choices view={view} choose={actions.choose} label={texts.named} />
          {view.chosen !== null && (
            <button type="button" class="button" data-testid="enable" onClick={actions.enable}>
              {texts.enable(host)}
            </button>
          )}
        </>
      );
    case 'none':
    case 'hidden':
    case 'private':
    case 'bad':
      break;
  }
  return <Says title={texts[stage]} text={texts[`${stage}Text`]} />;
}
