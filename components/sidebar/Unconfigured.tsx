import { Link2 } from 'lucide-preact';
import { Blank } from './Blank';
import { texts } from './texts';

export function Unconfigured({ openOptions }: { openOptions(): void }) {
  const t = texts.unconfigured;
  return (
    <Blank icon={<Link2 size={18} />} title={t.title} text={t.text}>
      <button type="button" class="button button-primary" onClick={openOptions}>
        {t.action}
      </button>
    </Blank>
  );
}
