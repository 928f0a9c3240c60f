import { useRef } from 'preact/hooks';
import type { OptionsActions, OptionsView } from '../../lib/options/view';
import { Note } from '../ui/Note';
import { DeskHealth } from './DeskHealth';
import { Pack } from './Pack';
import { Privacy } from './Privacy';
import { Sites } from './Sites';
import { Steps } from './Steps';
import { texts } from './texts';
import { useFileDrop } from './use-file-drop';

interface Props {
  view: OptionsView;
  actions: OptionsActions;
}

/** The options page: draws a view, and hands on what a person does there. */
export function Options({ view, actions }: Props) {
  const dropping = useFileDrop(actions.importFile);
  const textarea = useRef<HTMLTextAreaElement>(null);
  const desks = view.sites.filter(({ use }) => use === 'desk');
  const trackers = view.sites.filter(({ use }) => use === 'tracker');
  const sources = view.sites.filter(({ use }) => use === 'source');
  const example = () => {
    actions.startWithExample();
    textarea.current?.focus();
  };
  return (
    <main class="options" data-testid="options" aria-busy={view.loading}>
      <header class="options-head">
        <img src="/icon/48.png" alt="" width={28} height={28} />
        <h1>
          Deskside <span class="options-title">{texts.title}</span>
        </h1>
      </header>
      {!view.loading && view.saved === 'none' && (
        <Steps fresh={!view.text.trim()} example={example} importFile={actions.importFile} />
      )}
      {view.saved === 'bad' && (
        <Note tone="bad" title={texts.bad.title}>
          <p>{texts.bad.text}</p>
        </Note>
      )}
      <div class="options-columns">
        <Pack view={view} actions={actions} textarea={textarea} />
        <div class="options-side">
          <Sites title={texts.sites.desks} sites={desks} none={texts.sites.desksNone} actions={actions} />
          {trackers.length > 0 && (
            <Sites
              title={texts.sites.trackers}
              intro={texts.sites.trackersIntro}
              sites={trackers}
              actions={actions}
            />
          )}
          {sources.length > 0 && (
            <Sites
              title={texts.sites.sources}
              intro={texts.sites.sourcesIntro}
              sites={sources}
              actions={actions}
            />
          )}
          {view.health.length > 0 && <DeskHealth desks={view.health} now={view.now} />}
          <Privacy forget={actions.forgetCustomers} />
        </div>
      </div>
      {dropping && <div class="drop-here">{texts.drop}</div>}
    </main>
  );
}
