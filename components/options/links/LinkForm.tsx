import { useId } from 'preact/hooks';
import { ArrowLeft } from 'lucide-preact';
import type { LinkFormView, LinksActions, LinksView } from '../../../lib/options/links/view';
import { hashOf } from '../../../lib/options/sections';
import { Card } from '../../ui/Card';
import { Note } from '../../ui/Note';
import { VisibleText } from '../../ui/VisibleText';
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
    <p>
      <a class="back" href={hashOf('links')} data-testid="link-back">
        <ArrowLeft size={15} class="back-arrow" />
        {texts.back}
      </a>
    </p>
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
    wrong: (field) =>
      problems
        .filter((problem) => problem.field === field || problem.field.startsWith(`${field}/`))
        .map(({ message }) => message),
  };
  const general = problems.filter(({ field }) => !placed.has(field.split('/')[0] ?? ''));
  return (
    <>
      {back}
      <form
        data-testid="link-form"
        class="link-form"
        onSubmit={(event) => {
          event.preventDefault();
          actions.saveForm(key);
        }}
      >
        <Card title={form.isNew ? texts.newTitle : <VisibleText text={form.link.label} />} kind="form-card">
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
          {general.length > 0 && (
            <div class="card-text">
              <Note tone="bad" title={texts.general} role="alert">
                {general.map(({ field, message }) => (
                  <p key={`${field} ${message}`}>
                    <VisibleText text={`${field} ${message}`.trim()} />
                  </p>
                ))}
              </Note>
            </div>
          )}
          <div class="form-foot">
            <button
              type="submit"
              class={form.dirty ? 'button button-primary' : 'button'}
              data-testid="link-save"
            >
              {texts.save}
            </button>
            <button
              type="button"
              class="button"
              data-testid="link-drop"
              onClick={() => actions.dropForm(key)}
            >
              {form.dirty && !form.isNew ? texts.drop : texts.cancel}
            </button>
          </div>
        </Card>
      </form>
      <FormPreview report={form.report} view={view} actions={actions} />
    </>
  );
}

/** Keys that have a field of their own. */
const placed = new Set(
  'label kind url mint with preset open group icon clue window when reason hidden'.split(' '),
);
