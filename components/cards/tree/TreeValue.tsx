import { useState } from 'preact/hooks';
import { Lines } from '../../ui/Lines';
import { VisibleText } from '../../ui/VisibleText';
import { Copied } from '../Copied';
import { OutLink } from '../OutLink';
import { cardTexts as t } from '../texts';
import type { Single } from './arrange';
import { recognise } from './recognise';

interface Props {
  /** The key that it stands under. */
  name: string;
  value: Single;
  copy(text: string): Promise<boolean>;
}

/** Characters of a text that are shown before somebody asks for the rest. */
const LONG = 300;

/** One value: dates can be read, addresses be followed or copied. */
export function TreeValue({ name, value, copy }: Props) {
  const leaf = recognise(name, value);
  switch (leaf.kind) {
    case 'nothing':
      return <span class="tree-nothing">{t.none}</span>;
    case 'yes-no':
      return <span>{leaf.yes ? t.yes : t.no}</span>;
    case 'date':
      return (
        <time dateTime={leaf.iso} title={leaf.raw}>
          {leaf.text}
        </time>
      );
    case 'link':
      return (
        <span class="fact-value">
          <OutLink to={leaf.to}>
            <VisibleText text={leaf.text} />
          </OutLink>
        </span>
      );
    case 'email':
      return (
        <>
          <span class="fact-value">
            <VisibleText text={leaf.text} address />
          </span>
          <Copied text={leaf.text} label={t.copyAddress} copy={copy} />
        </>
      );
    case 'text':
      return <LongText text={leaf.text} />;
  }
}

function LongText({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  const long = text.length > LONG && !whole;
  // Not within a pair of surrogates.
  const shown = long ? `${text.slice(0, LONG).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return (
    <bdi class="fact-value">
      <Lines text={shown} />
      {long && (
        <button type="button" class="tree-more" onClick={() => setWhole(true)}>
          {t.all}
        </button>
      )}
    </bdi>
  );
}
