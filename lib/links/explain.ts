import type { Link } from './link';
import type { LinkValues, ValueOrigin } from './values';
import type { Piece } from './walk';
import { workOut, type LinkSetting } from './work-out';

/** A part of a finished text, as it stands there, and what it came from. */
export interface ExplainedPart {
  text: string;
  from:
    | 'template'
    | 'environment'
    | { path: string; value: string; origin: ValueOrigin; filters: string[] }
    /** A value that is needed and not known; the text is its tag. */
    | { missing: string; filters: string[] };
}

export interface Explained {
  /** Their texts joined are exactly the finished address, before the browser normalises it. Empty for a broken template. */
  parts: ExplainedPart[];
  /** Of a minted link: the texts of its body, by key; `parts` is then where it is asked for. */
  body?: Record<string, ExplainedPart[]>;
  missing: { path: string }[];
  refused?: string;
  /** Where the link leads; absent while something is missing or refused, and for a minted link. */
  href?: string;
}

/** What a link's address is made of, part by part: by the same walk that makes the address itself. */
export function explainLink(link: Link, values: LinkValues, setting: LinkSetting): Explained {
  const { pieces, body, url, missing, refused } = workOut(link, values, setting);
  const bodies = Object.fromEntries(body.map((text) => [text.key, partsOf(text.pieces)]));
  return {
    parts: partsOf(pieces),
    ...(link.mint && { body: bodies }),
    missing: missing.map((path) => ({ path })),
    ...(refused !== undefined && { refused }),
    ...(url && !link.mint && { href: url.href }),
  };
}

/** Pieces as parts, neighbours of one origin in one. */
function partsOf(pieces: readonly Piece[]): ExplainedPart[] {
  const parts: ExplainedPart[] = [];
  for (const { text, from } of pieces) {
    const last = parts.at(-1);
    if (typeof from === 'string' && last?.from === from) last.text += text;
    else if (text !== '' || typeof from !== 'string') parts.push({ text, from: fromOf(from) });
  }
  return parts;
}

function fromOf(from: Piece['from']): ExplainedPart['from'] {
  if (typeof from === 'string') return from;
  const { path, value } = from;
  const filters = [...from.filters];
  return value ? { path, value: value.text, origin: value.from, filters } : { missing: path, filters };
}
