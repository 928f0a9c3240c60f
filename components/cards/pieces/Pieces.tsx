import type { CardPiece } from '../../../lib/cards/card';
import { Leaf } from './Leaf';

interface Props {
  pieces: readonly CardPiece[];
  copy(text: string): Promise<boolean>;
}

/** A card that is made of pieces, one below the other; a row has two sides, a container a frame. */
export function Pieces({ pieces, copy }: Props) {
  return (
    <div class="pieces">
      {pieces.map((piece, at) => (
        <Piece key={at} piece={piece} copy={copy} />
      ))}
    </div>
  );
}

function Piece({ piece, copy }: { piece: CardPiece; copy: Props['copy'] }) {
  switch (piece.type) {
    case 'row':
      return (
        <div class="piece-row">
          <div class="piece-main">
            {piece.main.map((leaf, at) => (
              <Leaf key={at} leaf={leaf} copy={copy} />
            ))}
          </div>
          <div class="piece-aside">
            {piece.aside.map((leaf, at) => (
              <Leaf key={at} leaf={leaf} copy={copy} />
            ))}
          </div>
        </div>
      );
    case 'container':
      return (
        <div class="piece-container">
          {piece.content.map((inner, at) => (
            <Piece key={at} piece={inner} copy={copy} />
          ))}
        </div>
      );
    default:
      return <Leaf leaf={piece} copy={copy} />;
  }
}
