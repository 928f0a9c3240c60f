import type { ClueView } from '../../../lib/sidebar/view';
import { clueKindTexts } from './texts';

/** What a clue is, in a word: the pack's for its own kinds. */
export function kindOf({ kind, label }: Pick<ClueView, 'kind' | 'label'>): string {
  if (label) return label;
  const known: Readonly<Record<string, string>> = clueKindTexts;
  return Object.hasOwn(known, kind) ? (known[kind] ?? kind) : kind;
}
