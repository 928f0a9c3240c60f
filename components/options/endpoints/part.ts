import type { SourceDraft } from '../../../lib/options/endpoints/draft';
import type { SourceFormView } from '../../../lib/options/endpoints/sources-view';

/** What each part of a source's form is given. */
export interface PartProps {
  form: SourceFormView;
  id: string;
  edit(patch: Partial<SourceDraft>): void;
  /** What is wrong with a field, or with what is below it; `alone`: with the field itself. */
  wrong(field: string, alone?: boolean): string[];
}

/** A number as it is typed; an empty box says nothing. */
export const numberIn = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text));

export const textOf = (number: number | undefined): string => (number === undefined ? '' : String(number));
