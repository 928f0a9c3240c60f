/** The sources of the agent's own pack, and the forms that they are typed in. */
import type { Source } from '../../pack/pack';
import { createItemForms } from '../item-forms';
import type { ListPart } from '../own-list';
import { blankSource, draftOf, flawsOf, sourceOf, type SourceDraft } from './draft';

export const kinds = [
  'json',
  'plain',
  'helpscout',
  'freescout',
  'gorgias',
] as const satisfies Source['kind'][];

export const sourcePart: ListPart<Source> = {
  at: '/sources',
  spare: 'source',
  of: ({ sources }) => sources,
  put: (pack, sources) => ({ ...pack, sources }),
};

/** Where the dialect of a new source is chosen. No id has such a sign. */
export const pickKey = '+';
/** The key of a new source: `+json`. */
export const newSourceKey = (kind: Source['kind']): string => `${pickKey}${kind}`;

export const createSourceForms = () =>
  createItemForms<Source, SourceDraft>({
    part: sourcePart,
    begin(key) {
      const kind = kinds.find((one) => newSourceKey(one) === key);
      return kind && blankSource(kind);
    },
    typed: draftOf,
    made: sourceOf,
    flaws: flawsOf,
  });
