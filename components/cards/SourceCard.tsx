import type { ComponentChildren } from 'preact';
import type { CardBody } from '../../lib/cards/card';
import { Card } from '../ui/Card';
import { VisibleText } from '../ui/VisibleText';
import { HtmlBody } from './html/HtmlBody';
import { useHtml } from './html/use-html';
import { Pieces } from './pieces/Pieces';
import { Tree } from './tree/Tree';

interface Props {
  body: CardBody;
  /** The card's own; else that of its document, else `otherwise`. */
  title: string | undefined;
  otherwise: string;
  /** Hosts whose pictures may be shown. */
  images: readonly string[];
  aside?: ComponentChildren;
  /** Stands above what the card says. */
  children?: ComponentChildren;
  kind?: string;
  copy(text: string): Promise<boolean>;
}

/** A card as a source fills it. */
export function SourceCard({ body, title, otherwise, images, aside, children, kind, copy }: Props) {
  const html = useHtml(body.kind === 'html' ? body.html : undefined, images);
  const own = html.state === 'clean' ? html.document.title : undefined;
  return (
    <Card title={<VisibleText text={title || own || otherwise} />} aside={aside} kind={kind ?? 'from-source'}>
      {children}
      {body.kind === 'pieces' && <Pieces pieces={body.pieces} copy={copy} />}
      {body.kind === 'tree' && <Tree value={body.value} copy={copy} />}
      {body.kind === 'html' && <HtmlBody html={html} cut={body.cut === true} />}
    </Card>
  );
}
