import type { ExplainedPart } from '../../../lib/links/explain';

/** A part with the number by which text and list refer to each other; what the template itself says has none. */
export interface NumberedPart {
  part: ExplainedPart;
  n?: number;
}

/** Numbers the values of some texts in their order; one that stands there twice, in the same form, has one number. */
export function numberParts(texts: readonly (readonly ExplainedPart[])[]): NumberedPart[][] {
  const seen = new Map<string, number>();
  const numbered = (part: ExplainedPart): NumberedPart => {
    const { from, text } = part;
    if (from === 'template' || (from !== 'environment' && 'missing' in from)) return { part };
    const key = JSON.stringify(from === 'environment' ? [text] : [from.path, from.filters, text]);
    const n = seen.get(key) ?? seen.size + 1;
    seen.set(key, n);
    return { part, n };
  };
  return texts.map((parts) => parts.map(numbered));
}

/** By whose word a part stands there; `missing`: by nobody's. */
export function kindOf({ from }: ExplainedPart): string {
  if (typeof from === 'string') return from === 'environment' ? 'pack' : from;
  return 'missing' in from ? 'missing' : from.origin.kind;
}
