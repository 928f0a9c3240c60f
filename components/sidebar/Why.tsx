import { BadgeCheck, Hand, History, TriangleAlert, UserRoundCheck } from 'lucide-preact';
import type { ReasonCode } from '../../lib/identity/identity';
import type { SidebarView } from '../../lib/sidebar/view';
import { cautions, whyShown } from './reasons';

const ICONS: Partial<Record<ReasonCode, typeof BadgeCheck>> = {
  confirmed: BadgeCheck,
  remembered: History,
  opened: Hand,
};

/** Why this customer is shown, and what to keep in mind: the first chips of the list. */
export function Why({ view }: { view: Pick<SidebarView, 'why' | 'rememberedAt' | 'now'> }) {
  const why = whyShown(view);
  const Icon = (why && ICONS[why.code]) ?? UserRoundCheck;
  return (
    <>
      {why && (
        <li class={`chip chip-${why.code}`}>
          <Icon size={13} />
          <span data-testid="customer-why">{why.text}</span>
        </li>
      )}
      {cautions(view.why).map((text) => (
        <li key={text} class="chip chip-caution">
          <TriangleAlert size={13} />
          <span>{text}</span>
        </li>
      ))}
    </>
  );
}
