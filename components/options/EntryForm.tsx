import type { ComponentChildren } from 'preact';
import { ArrowLeft } from 'lucide-preact';
import type { FieldProblem } from '../../lib/options/field-problems';
import { hashOf, type Section } from '../../lib/options/sections';
import { Card } from '../ui/Card';
import { Note } from '../ui/Note';
import { VisibleText } from '../ui/VisibleText';
import { texts } from './texts';

/** What is wrong with a field, or with what is below it. */
export const wrongIn =
  (problems: readonly FieldProblem[]) =>
  (field: string): string[] =>
    problems
      .filter((problem) => problem.field === field || problem.field.startsWith(`${field}/`))
      .map(({ message }) => message);

/** The way back to the list. */
export function Back({ section, testId, children }: { section: Section; testId: string; children: string }) {
  return (
    <p>
      <a class="back" href={hashOf(section)} data-testid={testId}>
        <ArrowLeft size={15} class="back-arrow" />
        {children}
      </a>
    </p>
  );
}

interface Props {
  /** Its buttons are `<name>-save` and `<name>-drop`, and itself `<name>-form`. */
  name: string;
  title: ComponentChildren;
  /** Beside the title. */
  aside?: ComponentChildren;
  isNew: boolean;
  dirty: boolean;
  problems: readonly FieldProblem[];
  /** Keys that have a field of their own: what is wrong elsewhere is said below. */
  placed: ReadonlySet<string>;
  save(): void;
  drop(): void;
  children: ComponentChildren;
}

/** The form of one entry of the pack: its fields, what is wrong with it as a whole, and the two ways out. */
export function EntryForm(props: Props) {
  const { name, title, aside, isNew, dirty, problems, placed, save, drop, children } = props;
  const general = problems.filter(({ field }) => !placed.has(field.split('/')[0] ?? ''));
  return (
    <form
      data-testid={`${name}-form`}
      class="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Card title={title} aside={aside} kind="form-card">
        {children}
        {general.length > 0 && (
          <div class="card-text">
            <Note tone="bad" title={texts.form.general} role="alert">
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
            class={dirty ? 'button button-primary' : 'button'}
            data-testid={`${name}-save`}
          >
            {texts.form.save}
          </button>
          <button type="button" class="button" data-testid={`${name}-drop`} onClick={drop}>
            {dirty && !isNew ? texts.form.drop : texts.form.cancel}
          </button>
        </div>
      </Card>
    </form>
  );
}
