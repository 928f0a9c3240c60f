import type { RefObject } from 'preact';
import { Download, Undo2 } from 'lucide-preact';
import type { OptionsActions, OptionsView } from '../../../lib/options/view';
import type { LocatedProblem } from '../../../lib/pack/schema';
import { Card } from '../../ui/Card';
import { Editor } from './Editor';
import { ImportButton } from './ImportButton';
import { Said } from './Said';
import { jumpTo } from './jump-to';
import { Problems } from './Problems';
import { Status } from './Status';
import { texts } from '../texts';

interface Props {
  view: OptionsView;
  actions: OptionsActions;
  textarea: RefObject<HTMLTextAreaElement | null>;
}

/** The pack: its text, what is wrong with it, and what can be done with it. */
export function Pack({ view, actions, textarea }: Props) {
  const jump = (problem: LocatedProblem) => {
    if (textarea.current) jumpTo(textarea.current, problem);
  };
  /** For buttons that go away when pressed: the keyboard goes on in the text that they changed. */
  const thenToText = (action: () => void) => () => {
    action();
    textarea.current?.focus();
  };
  return (
    <Card
      kind="pack"
      title={texts.pack.title}
      aside={
        <div class="actions">
          <ImportButton
            label={texts.pack.import}
            importFile={actions.importFile}
            kind="button-quiet"
            testId="pack-import"
          />
          <button
            type="button"
            class="button button-quiet"
            data-testid="pack-export"
            onClick={actions.exportPack}
          >
            <Download size={15} />
            {texts.pack.export}
          </button>
        </div>
      }
    >
      <Editor
        text={view.text}
        problems={view.problems}
        textarea={textarea}
        edit={actions.edit}
        save={actions.save}
      />
      <Said view={view} restore={thenToText(actions.restore)} />
      <Problems problems={view.problems} jump={jump} copy={actions.links.copy} />
      {view.newHosts.length > 0 && <p class="new-hosts">{texts.pack.newHosts(view.newHosts)}</p>}
      <footer class="pack-foot">
        <Status view={view} />
        <div class="actions">
          {view.canUndo && (
            <button type="button" class="button" data-testid="pack-undo" onClick={thenToText(actions.undo)}>
              <Undo2 size={15} />
              {texts.pack.undo}
            </button>
          )}
          {view.dirty && (
            <button
              type="button"
              class="button"
              data-testid="pack-discard"
              onClick={thenToText(actions.discard)}
            >
              {texts.pack.discard}
            </button>
          )}
          <button
            type="button"
            class={view.dirty ? 'button button-primary' : 'button'}
            data-testid="pack-save"
            aria-keyshortcuts="Control+S"
            onClick={actions.save}
          >
            {texts.pack.save}
          </button>
        </div>
      </footer>
    </Card>
  );
}
