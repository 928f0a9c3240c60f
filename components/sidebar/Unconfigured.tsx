import { Link2 } from 'lucide-preact';
import { Blank } from './Blank';
import { texts } from './texts';

interface Props {
  openOptions(): void;
  /** The quick way, where there is one. */
  openWelcome?: (() => void) | undefined;
}

export function Unconfigured({ openOptions, openWelcome }: Props) {
  const t = texts.unconfigured;
  return (
    <Blank icon={<Link2 size={18} />} title={t.title} text={t.text}>
      {openWelcome && (
        <button type="button" class="button button-primary" onClick={openWelcome}>
          {t.quick}
        </button>
      )}
      <button type="button" class={openWelcome ? 'button' : 'button button-primary'} onClick={openOptions}>
        {t.action}
      </button>
    </Blank>
  );
}
