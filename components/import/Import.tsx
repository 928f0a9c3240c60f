import type { ImportActions, ImportView } from '../../lib/import/view';
import { useFileDrop } from '../options/use-file-drop';
import { Note } from '../ui/Note';
import { useFocusWhenLost } from '../ui/use-focus-when-lost';
import { VisibleText } from '../ui/VisibleText';
import { Mapping } from './Mapping';
import { Past } from './Past';
import { Pick } from './Pick';
import { Report } from './Report';
import { Run } from './Run';
import { sizeOf, texts, troubleWords } from './texts';

interface Props {
  view: ImportView;
  actions: ImportActions;
}

/** The import page: one step at a time, and below it what was imported before. */
export function Import({ view, actions }: Props) {
  const { step, trouble } = view;
  const dropping = useFileDrop(actions.pick);
  const words = trouble && troubleWords(trouble);
  const place = step === 'loading' ? null : `${step} ${view.progress?.stage ?? ''}`;
  const main = useFocusWhenLost<HTMLElement>(place, 'h2');
  const between = step === 'loading' || step === 'reading';
  return (
    <main ref={main} class="options import-page" data-testid="import" data-step={step} aria-busy={between}>
      <header class="options-head">
        <img src="/icon/48.png" alt="" width={28} height={28} />
        <h1>
          Deskside <span class="options-title">{texts.title}</span>
        </h1>
        <a class="button button-quiet" href="/options.html">
          {texts.options}
        </a>
      </header>
      {view.file && (
        <p class="import-name">
          <VisibleText text={view.file} /> <span class="soft">{sizeOf(view.size)}</span>
        </p>
      )}
      <div class="import-said" role="status">
        {words && (
          <Note key={trouble?.code} tone={words.tone} title={words.title}>
            <p>{words.text}</p>
          </Note>
        )}
        {step === 'report' && view.report && <p class="visually-hidden">{texts.report.said(view.report)}</p>}
        {between && <p class="soft">{step === 'loading' ? texts.loading : texts.reading}</p>}
      </div>
      {step === 'pick' && <Pick pick={actions.pick} />}
      {step === 'map' && view.mapping && (
        <Mapping file={view.file} mapping={view.mapping} actions={actions} now={view.now} />
      )}
      {step === 'run' && view.progress && (
        <Run progress={view.progress} full={trouble?.code === 'full'} actions={actions} />
      )}
      {step === 'report' && view.report && (
        <Report key={view.report.id} report={view.report} actions={actions} />
      )}
      {view.past.length > 0 && step !== 'run' && step !== 'map' && (
        <Past past={view.past} remove={actions.remove} download={actions.downloadRefused} />
      )}
      {dropping && <div class="drop-here">{texts.drop}</div>}
    </main>
  );
}
