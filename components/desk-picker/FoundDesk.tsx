import type { NamingView } from '../../lib/enable/naming';
import { DeskMark } from '../ui/DeskMark';
import { VisibleText } from '../ui/VisibleText';
import { texts } from './texts';

/** The desk that is meant, in words. */
export function FoundDesk({ found }: { found: NonNullable<NamingView['found']> }) {
  const { type, name, host, likely } = found;
  return (
    <p class="picker-found">
      <DeskMark type={type} size={36} />
      <span>
        <strong>
          <VisibleText text={type === 'custom' ? texts.learn(host) : texts.found(name, host)} inline />
        </strong>
        {likely && <span class="soft">{texts.likely}</span>}
      </span>
    </p>
  );
}
