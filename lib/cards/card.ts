/**
 * What a source says beyond plain facts, in the one form that every dialect is read into. Plain data: stored, sent and
 * drawn as it is. Lengths and counts are cut where answers are read, so that nothing here needs another look.
 */

/** What JSON can say. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type Size = 'xs' | 's' | 'm' | 'l' | 'xl';
export type Tone = 'normal' | 'muted' | 'good' | 'warn' | 'bad';

/** A piece of a card. `row` and `container` hold others; nothing else does. */
export type CardPiece = CardLeaf | CardRow | CardContainer;

export type CardLeaf =
  | { type: 'text'; text: string; size?: Size; tone?: Tone; plain?: boolean }
  | { type: 'badge'; label: string; color: 'grey' | 'green' | 'yellow' | 'red' | 'blue' }
  | { type: 'divider'; space: Size }
  | { type: 'spacer'; space: Size }
  /** `url`: https, or http on this machine; checked when it was read. */
  | { type: 'linkButton'; label: string; url: string }
  | { type: 'copyButton'; value: string; tooltip?: string };

export interface CardRow {
  type: 'row';
  main: CardLeaf[];
  aside: CardLeaf[];
}

export interface CardContainer {
  type: 'container';
  content: (CardLeaf | CardRow)[];
}

/**
 * `html`: as the source answered it, to be cleaned each time it is drawn (`components/cards`), never before: the
 * cleaner of tomorrow must see it too. `cut`: there was more than is kept.
 */
export type CardBody =
  | { kind: 'pieces'; pieces: CardPiece[] }
  | { kind: 'html'; html: string; cut?: true }
  | { kind: 'tree'; value: Json };

export interface Card {
  /** Unique within its source. */
  key: string;
  /** What stands above it; the source's label where it has none. */
  title?: string;
  body: CardBody;
}

/** A card as it is kept: with its own age. Epoch ms. */
export interface KeptCard extends Card {
  fetchedAt: number;
  staleAt: number;
}
