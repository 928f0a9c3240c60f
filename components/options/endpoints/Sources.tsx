import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TesterActions, TesterView } from '../../../lib/options/endpoints/view';
import { picked } from '../../../lib/options/endpoints/pick';
import type {
  SourceFormView,
  SourcesActions,
  SourcesView,
} from '../../../lib/options/endpoints/sources-view';
import type { OptionsActions, OptionsView } from '../../../lib/options/view';
import { Note } from '../../ui/Note';
import { Back } from '../EntryForm';
import { Tester } from './Tester';
import { PickDialect } from './PickDialect';
import { PickTree } from './PickTree';
import { SourceForm } from './SourceForm';
import { SourceList } from './SourceList';
import { texts } from './form-texts';

interface Props {
  view: SourcesView;
  actions: SourcesActions;
  grants: Pick<OptionsActions, 'allow' | 'revoke'>;
  originOf: OptionsView['originOf'];
  tester: TesterProps;
  /** What stands below the list. */
  children: ComponentChildren;
}

export interface TesterProps {
  view: TesterView;
  actions: TesterActions;
  now: number;
  copy(text: string): Promise<boolean>;
  openOptions(): void;
}

/** The sources and their tester, or one source's form with the tester asking what is typed there. */
export function Sources({
  view: { items, locked, form },
  actions,
  grants,
  originOf,
  tester,
  children,
}: Props) {
  if (form === null) {
    return (
      <>
        <SourceList items={items} locked={locked} originOf={originOf} actions={actions} grants={grants} />
        {children}
      </>
    );
  }
  return (
    <>
      <Back section="sources" testId="source-back">
        {texts.back}
      </Back>
      {form === 'pick' && <PickDialect />}
      {form === 'gone' && (
        <Note tone="info" title={texts.gone}>
          <p>{texts.goneText}</p>
        </Note>
      )}
      {typeof form === 'object' && (
        <Editor key={form.key} form={form} actions={actions} grants={grants} tester={tester} />
      )}
    </>
  );
}

function Editor({
  form,
  actions,
  grants,
  tester,
}: Pick<Props, 'actions' | 'grants' | 'tester'> & { form: SourceFormView }) {
  const [aim, setAim] = useState<number | null>(null);
  const { key, draft } = form;
  const maps = draft.kind === 'json' || draft.kind === 'gorgias';
  return (
    <>
      <SourceForm form={form} actions={actions} grants={grants} aim={aim} setAim={setAim} />
      <Tester
        {...tester}
        {...(maps && {
          body: (value) => (
            <PickTree
              value={value}
              draft={draft}
              take={(place) => {
                actions.edit(key, { map: picked(draft, place, aim) });
                setAim(null);
              }}
              takeList={(list) => actions.edit(key, { list })}
            />
          ),
        })}
      />
    </>
  );
}
