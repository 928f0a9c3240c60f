import { CircleDashed, EyeOff, ShieldX } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { LinkReport } from '../../../lib/options/links/view';
import { VisibleText } from '../../ui/VisibleText';
import { conditionWords, missingWords, texts } from './texts';

/** Why a link cannot be opened, or is not shown: which value nobody knows, what refuses it, what hides it. */
export function Troubles({ link }: { link: LinkReport }) {
  const failing = link.conditions.filter(({ holds }) => !holds);
  if (!link.refused && link.missing.length === 0 && link.hidden.length === 0) return null;
  return (
    <ul class="troubles">
      {link.refused && (
        <Trouble id="link-refused" kind="bad" icon={<ShieldX size={14} />}>
          {texts.refused} <VisibleText text={link.refused} />
        </Trouble>
      )}
      {link.missing.map((missing) => (
        <Trouble key={missing.path} id="link-lacks" kind="warn" icon={<CircleDashed size={14} />}>
          <code>{missing.path}</code> {texts.missing} <VisibleText text={missingWords(missing)} />
        </Trouble>
      ))}
      {link.hidden.includes('pack') && (
        <Trouble id="link-hidden" kind="calm" icon={<EyeOff size={14} />}>
          {texts.hidden.pack}
        </Trouble>
      )}
      {failing.map((condition) => (
        <Trouble key={condition.about} id="link-hidden" kind="calm" icon={<EyeOff size={14} />}>
          {texts.hiddenNow} <VisibleText text={conditionWords(condition)} />
        </Trouble>
      ))}
      {link.hidden.includes('you') && (
        <Trouble id="link-hidden" kind="calm" icon={<EyeOff size={14} />}>
          {texts.hidden.you}
        </Trouble>
      )}
    </ul>
  );
}

interface TroubleProps {
  id: string;
  kind: 'bad' | 'warn' | 'calm';
  icon: ComponentChildren;
  children: ComponentChildren;
}

function Trouble({ id, kind, icon, children }: TroubleProps) {
  return (
    <li class={`trouble-line trouble-line-${kind}`} data-testid={id}>
      {icon}
      <span>{children}</span>
    </li>
  );
}
