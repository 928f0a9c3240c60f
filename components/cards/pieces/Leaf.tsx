import { ExternalLink } from 'lucide-preact';
import type { CardLeaf } from '../../../lib/cards/card';
import { runsOf, type Run } from '../../../lib/cards/emphasis';
import { Lines } from '../../ui/Lines';
import { VisibleText } from '../../ui/VisibleText';
import { Copied } from '../Copied';
import { outAddress } from '../out-address';
import { OutLink } from '../OutLink';
import { cardTexts as t } from '../texts';

interface Props {
  leaf: CardLeaf;
  copy(text: string): Promise<boolean>;
}

/** The smallest piece of a card. */
export function Leaf({ leaf, copy }: Props) {
  switch (leaf.type) {
    case 'text':
      return (
        <p class={`piece-text piece-${leaf.size ?? 'm'} tone-${leaf.tone ?? 'normal'}`} dir="auto">
          {leaf.plain ? <Lines text={leaf.text} /> : runsOf(leaf.text).map(drawn)}
        </p>
      );
    case 'badge':
      return (
        <span class={`badge badge-${leaf.color}`}>
          <VisibleText text={leaf.label} />
        </span>
      );
    case 'divider':
      return <hr class={`piece-divider piece-space-${leaf.space}`} />;
    case 'spacer':
      return <div class={`piece-spacer piece-space-${leaf.space}`} />;
    case 'linkButton':
      return <LinkButton label={leaf.label} url={leaf.url} />;
    case 'copyButton':
      return <Copied text={leaf.value} label={leaf.tooltip || t.copyValue(leaf.value)} copy={copy} />;
  }
}

const drawn = ({ text, strong }: Run, at: number) => {
  const lines = <Lines key={at} text={text} />;
  return strong ? <strong key={at}>{lines}</strong> : lines;
};

function LinkButton({ label, url }: { label: string; url: string }) {
  const to = outAddress(url);
  const words = <VisibleText text={label} />;
  if (!to) return <span class="piece-text tone-muted">{words}</span>;
  return (
    <OutLink to={to} class="button piece-link">
      {words}
      <ExternalLink size={13} />
    </OutLink>
  );
}
