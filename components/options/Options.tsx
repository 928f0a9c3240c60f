import { useRef } from 'preact/hooks';
import type { OptionsActions, OptionsView, SiteView } from '../../lib/options/view';
import { Note } from '../ui/Note';
import { DeskHealth } from './DeskHealth';
import { ImportCard } from './ImportCard';
import { Links } from './links/Links';
import { Pack } from './Pack';
import { Hosts } from './privacy/Hosts';
import { Privacy } from './privacy/Privacy';
import { Sites } from './Sites';
import { Steps } from './Steps';
import { texts } from './texts';
import { Tokens } from './tokens/Tokens';
import { Trail } from './trail/Trail';
import { useFileDrop } from './use-file-drop';

interface Props {
  view: OptionsView;
  actions: OptionsActions;
}

/** Sites that most packs have not: shown where there are any. */
const optional = (
  [
    ['tracker', 'trackers', 'trackersIntro'],
    ['source', 'sources', 'sourcesIntro'],
    ['mint', 'mint', 'mintIntro'],
    ['audit', 'audit', 'auditIntro'],
  ] as const
).map(([use, title, intro]) => ({ use, title: texts.sites[title], intro: texts.sites[intro] }));

/** The options page: draws a view, and hands on what a person does there. */
export function Options({ view, actions }: Props) {
  const dropping = useFileDrop(actions.importFile);
  const textarea = useRef<HTMLTextAreaElement>(null);
  const of = (wanted: SiteView['use']) => view.sites.filter(({ use }) => use === wanted);
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
          <Sites
            title={texts.sites.desks}
            sites={of('desk')}
            none={texts.sites.desksNone}
            actions={actions}
          />
          {optional.map(
            ({ use, title, intro }) =>
              of(use).length > 0 && (
                <Sites key={use} title={title} intro={intro} sites={of(use)} actions={actions} />
              ),
          )}
          {view.tokens.length > 0 && <Tokens tokens={view.tokens} actions={actions.tokens} />}
          {view.health.length > 0 && <DeskHealth desks={view.health} now={view.now} />}
          <ImportCard />
          <Privacy view={view.privacy} actions={actions.privacy} />
          <Hosts hosts={view.privacy.hosts} now={view.now} />
        </div>
        {view.links && <Links view={view.links} actions={actions.links} dirty={view.dirty} />}
        <Trail view={view.trail} actions={actions.trail} />
      </div>
      {dropping && <div class="drop-here">{texts.drop}</div>}
    </main>
  );
}
