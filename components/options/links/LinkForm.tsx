import { useId } from 'preact/hooks';
import type { LinkFormView, LinksActions, LinksView } from '../../../lib/options/links/view';
import { Note } from '../../ui/Note';
import { VisibleText } from '../../ui/VisibleText';
import { Back, EntryForm, wrongIn } from '../EntryForm';
import { texts } from './form-texts';
import { FormAddress } from './FormAddress';
import { FormConditions } from './FormConditions';
import { FormHead } from './FormHead';
import { FormMore } from './FormMore';
import { FormPreview } from './FormPreview';

interface Props {
  form: LinkFormView | 'gone';
  view: LinksView;
  actions: LinksActions;
}

/** What each part of the form is given. */
export interface PartProps {
  form: LinkFormView;
  id: string;
  edit(patch: Partial<LinkFormView['link']>): void;
  /** What is wrong with a field, or with what is below it. */
  wrong(field: string): string[];
}

/** One link, field by field, with what it becomes beside it. What no field says stays as the pack has it. */
export function LinkForm({ form, view, actions }: Props) {
  const id = useId();
  const back = (
    <Back section="links" testId="link-back">
      {texts.back}
    </Back>
  );
  if (form === 'gone') {
    return (
      <>
        {back}
        <Note tone="info" title={texts.gone}>
          <p>{texts.goneText}</p>
        </Note>
      </>
    );
  }
  const { key, problems } = form;
  const part: PartProps = {
    form,
    id,
    edit: (patch) => actions.edit(key, patch),
    wrong: wrongIn(problems),
  };
  return (
    <>
      {back}
      <EntryForm
        name="link"
        title={form.isNew ? texts.newTitle : <VisibleText text={form.link.label} />}
        isNew={form.isNew}
        dirty={form.dirty}
        problems={problems}
        placed={placed}
        save={() => actions.saveForm(key)}
        drop={() => actions.dropForm(key)}
      >
        <div class="fields">
          <FormHead {...part} />
          <FormAddress {...part} />
        </div>
        <details class="form-part">
          <summary>{texts.more}</summary>
          <div class="fields">
            <FormMore {...part} />
          </div>
        </details>
        <details class="form-part" open={form.link.when !== undefined || undefined}>
          <summary>{texts.conditions}</summary>
          <div class="fields">
            <FormConditions {...part} />
          </div>
        </details>
      </EntryForm>
      <FormPreview report={form.report} view={view} actions={actions} />
    </>
  );
}

/** Keys that have a field of their own. */
const placed = new Set(
  'label kind url mint with preset open group icon clue window when reason hidden'.split(' '),
);
