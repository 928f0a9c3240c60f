import { LoaderCircle } from 'lucide-preact';
import { Words } from '../../ui/Words';
import { targetOf } from '../links/arrange-links';
import type { PanelProps } from './PressPanel';
import { pressTexts } from './texts';

/** Under way: what is waited for. */
export function Opening({ id, press, link }: PanelProps) {
  const t = pressTexts.opening;
  const target = link && targetOf(link);
  const asked = target && 'asks' in target ? target.asks : undefined;
  const host = press.host ?? asked;
  const text = asked !== undefined ? t.asks : host === undefined ? t.opens : t.opensHost;
  return (
    <p class="press-line" role="status">
      <LoaderCircle size={15} class="turning" />
      <span id={`${id}-title`}>
        <Words text={text} values={{ host: host ?? '', link: press.label }} />
      </span>
    </p>
  );
}
