/**
 * The components of Plain's customer cards, read into pieces (plain.com/docs/ui-components and the open example
 * server team-plain/example-customer-cards, read 2026-11). What is not known or not whole is left out, so that a
 * component of tomorrow costs the card nothing but itself.
 */
import type { CardContainer, CardLeaf, CardPiece, CardRow, Json, Size, Tone } from '../../cards/card';
import { isSecure } from '../secure-url';
import { addressOf, cut } from '../texts';

/** Pieces of one card, those within rows and containers too. */
const MOST_PIECES = 150;
/** Plain's own limits. */
const LONGEST_TEXT = 5_000;
const LONGEST_LABEL = 500;
const LONGEST_VALUE = 1_000;

type Fields = { [key: string]: Json };

const tones: Record<string, Tone> = {
  NORMAL: 'normal',
  MUTED: 'muted',
  SUCCESS: 'good',
  WARNING: 'warn',
  ERROR: 'bad',
};
const sizes: Record<string, Size> = { XS: 'xs', S: 's', M: 'm', L: 'l', XL: 'xl' };
const colors = { GREY: 'grey', GREEN: 'green', YELLOW: 'yellow', RED: 'red', BLUE: 'blue' } as const;

/** Never throws; an empty list where nothing of it can be shown. */
export function piecesOf(components: readonly Json[]): CardPiece[] {
  const budget = { left: MOST_PIECES };
  return listed(components, budget, pieceOf);
}

interface Budget {
  left: number;
}
type Read<T> = (component: Fields, budget: Budget) => T | undefined;

function listed<T>(components: Json | undefined | readonly Json[], budget: Budget, read: Read<T>): T[] {
  const pieces: T[] = [];
  for (const component of Array.isArray(components) ? (components as readonly Json[]) : []) {
    if (budget.left <= 0) break;
    const fields = fieldsOf(component);
    const piece = fields && read(fields, budget);
    if (piece === undefined) continue;
    budget.left -= 1;
    pieces.push(piece);
  }
  return pieces;
}

const pieceOf: Read<CardPiece> = (component, budget) => {
  const container = fieldsOf(component['componentContainer']);
  return container ? containerOf(container, budget) : rowOrLeaf(component, budget);
};

function containerOf(fields: Fields, budget: Budget): CardContainer | undefined {
  const content = listed(fields['containerContent'], budget, rowOrLeaf);
  return content.length > 0 ? { type: 'container', content } : undefined;
}

const rowOrLeaf: Read<CardRow | CardLeaf> = (component, budget) => {
  const row = fieldsOf(component['componentRow']);
  if (!row) return leafOf(component, budget);
  const main = listed(row['rowMainContent'], budget, leafOf);
  const aside = listed(row['rowAsideContent'], budget, leafOf);
  return main.length + aside.length > 0 ? { type: 'row', main, aside } : undefined;
};

const leaves: Record<string, (fields: Fields) => CardLeaf | undefined> = {
  componentText: (fields) => textLeaf(fields['text'], fields['textSize'], fields['textColor'], false),
  componentPlainText: (fields) =>
    textLeaf(fields['plainText'], fields['plainTextSize'], fields['plainTextColor'], true),
  componentBadge: ({ badgeLabel, badgeColor }) => {
    const label = textIn(badgeLabel, LONGEST_LABEL);
    return label === undefined
      ? undefined
      : { type: 'badge', label, color: wordIn(colors, badgeColor) ?? 'grey' };
  },
  // `spacingSize` is what it was called before.
  componentDivider: ({ dividerSpacingSize, spacingSize }) => ({
    type: 'divider',
    space: wordIn(sizes, dividerSpacingSize ?? spacingSize) ?? 's',
  }),
  componentSpacer: ({ spacerSize }) => ({ type: 'spacer', space: wordIn(sizes, spacerSize) ?? 'm' }),
  componentLinkButton: ({ linkButtonLabel, linkButtonUrl }) => linkLeaf(linkButtonLabel, linkButtonUrl),
  componentCopyButton: ({ copyButtonValue, copyButtonTooltipLabel }) => {
    // Part of a value would be copied for the whole of it.
    const value = typeof copyButtonValue === 'string' ? copyButtonValue : '';
    if (value.trim() === '' || value.length > LONGEST_VALUE) return undefined;
    const tooltip = textIn(copyButtonTooltipLabel, LONGEST_LABEL);
    return { type: 'copyButton', value, ...(tooltip && { tooltip }) };
  },
};

/** One component is one object with one known key that holds something. */
const leafOf: Read<CardLeaf> = (component) => {
  for (const [key, read] of Object.entries(leaves)) {
    const fields = fieldsOf(component[key]);
    if (fields) return read(fields);
  }
  return undefined;
};

function textLeaf(
  value: Json | undefined,
  size: Json | undefined,
  color: Json | undefined,
  plain: boolean,
): CardLeaf | undefined {
  const text = textIn(value, LONGEST_TEXT);
  if (!text) return undefined;
  const known = { size: wordIn(sizes, size), tone: wordIn(tones, color) };
  return {
    type: 'text',
    text,
    ...(known.size && { size: known.size }),
    ...(known.tone && { tone: known.tone }),
    ...(plain && { plain }),
  };
}

/** A button that leads somewhere unsafe is shown as what it says, so that nobody misses it and nobody presses it. */
function linkLeaf(labelIn: Json | undefined, urlIn: Json | undefined): CardLeaf | undefined {
  const label = textIn(labelIn, LONGEST_LABEL);
  const url = addressOf(urlIn, isSecure);
  if (url) return { type: 'linkButton', label: label ?? new URL(url).host, url };
  const text = [label, textIn(urlIn, LONGEST_LABEL)].filter(Boolean).join(': ');
  return text ? { type: 'text', text, plain: true } : undefined;
}

function fieldsOf(value: Json | undefined): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

function textIn(value: Json | undefined, longest: number): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? cut(value, longest) : undefined;
}

function wordIn<T>(words: Readonly<Record<string, T>>, value: Json | undefined): T | undefined {
  return typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : undefined;
}
