import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { Section as Name } from '../../lib/options/sections';
import type { OptionsActions, OptionsView, PickedFile } from '../../lib/options/view';
import { Note } from '../ui/Note';
import { Frame } from './frame/Frame';
import { texts as frameTexts } from './frame/texts';
import { Steps } from './pack/Steps';
import { entriesOf } from './search/entries';
import { Section } from './Section';
import { ChangeToast } from './toast/ChangeToast';
import { texts } from './texts';
import { useFileDrop } from './use-file-drop';

interface Props {
  view: OptionsView;
  actions: OptionsActions;
}

/** What stands beside a section in the navigation. */
function marksOf({ dirty, saved, unsavedForms }: OptionsView): Partial<Record<Name, string>> {
  const pack = dirty ? frameTexts.unsaved : saved === 'bad' ? frameTexts.mistakes : undefined;
  const forms = unsavedForms.map((name): [Name, string] => [name, frameTexts.unsaved]);
  return { ...Object.fromEntries(forms), ...(pack !== undefined && { pack }) };
}

/** The options page: draws a view, and hands on what a person does there. */
export function Options({ view, actions }: Props) {
  const textarea = useRef<HTMLTextAreaElement>(null);
  const { importFile, go } = actions;
  const { section } = view.place;
  // What is read stands in the pack's text, so that is shown.
  const take = useCallback(
    (file: PickedFile) => {
      importFile(file);
      go('pack');
    },
    [importFile, go],
  );
  const dropping = useFileDrop(take);
  const wantsText = useRef(false);
  const example = () => {
    actions.startWithExample();
    go('pack');
    if (textarea.current) textarea.current.focus();
    else wantsText.current = true; // until the text is on screen
  };
  useLayoutEffect(() => {
    if (!wantsText.current || !textarea.current) return;
    wantsText.current = false;
    textarea.current.focus();
  });
  const bad = view.saved === 'bad';
  const begins = section === 'pack' || (section === 'desks' && view.place.item === null);
  const others = view.team.layers.some(({ origin, state }) => origin !== 'own' && state === 'ok');
  return (
    <>
      <Frame
        section={section}
        item={view.place.item}
        loading={view.loading}
        marks={marksOf(view)}
        entries={entriesOf(view)}
        go={go}
      >
        {!view.loading && view.saved === 'none' && begins && (
          <Steps fresh={!view.text.trim()} example={example} importFile={take} />
        )}
        {bad && (
          <Note tone="bad" title={texts.bad.title}>
            <p>{others ? texts.bad.beside : texts.bad.text}</p>
            {section !== 'pack' && (
              <button type="button" class="button button-note" onClick={() => go('pack')}>
                {texts.bad.go}
              </button>
            )}
          </Note>
        )}
        <Section view={view} actions={actions} textarea={textarea} />
      </Frame>
      <ChangeToast toast={view.toast} actions={actions.toast} />
      {dropping && <div class="drop-here">{texts.drop}</div>}
    </>
  );
}
