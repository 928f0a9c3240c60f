import { Ban, Check, Lock, LockOpen } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { SiteView } from '../../lib/options/view';
import { texts } from './texts';

type Asked = Pick<SiteView, 'granted' | 'outcome' | 'pattern' | 'use'>;

const states = {
  granted: { chip: 'chip chip-confirmed', Icon: Check },
  missing: { chip: 'chip chip-caution', Icon: Lock },
  denied: { chip: 'chip chip-bad', Icon: Ban },
  revoked: { chip: 'chip chip-bad', Icon: LockOpen },
};

/** Whether the browser allows it; if not, whether somebody said no, or took it back. `null`: not known yet. */
export function accessOf({
  granted,
  outcome,
}: Pick<Asked, 'granted' | 'outcome'>): keyof typeof states | null {
  if (granted === null) return null;
  if (granted) return 'granted';
  return outcome === 'denied' || outcome === 'revoked' ? outcome : 'missing';
}

interface Props {
  site: Asked;
  /** What it is about, for the button's name. */
  label: string;
  allow(pattern: string): void;
  revoke(pattern: string): void;
  /** More buttons beside it. */
  children?: ComponentChildren;
}

/** Whether the browser lets Deskside go there, the button that changes this, and what became of the last press. */
export function Permission({ site, label, allow, revoke, children }: Props) {
  const { granted, outcome, pattern, use } = site;
  const action = granted ? texts.sites.revoke : texts.sites.allowing[use];
  const state = accessOf(site);
  // Until it is known it has its room, and nothing that could turn into its opposite under a press.
  const unknown = state === null || undefined;
  const { chip, Icon } = states[state ?? 'missing'];
  return (
    <>
      <span class={chip} data-unknown={unknown}>
        <Icon size={13} />
        {texts.sites[state ?? 'missing']}
      </span>
      <span class="site-buttons">
        {/* One button for both, so that the keyboard stays on it when it turns from one into the other. */}
        <button
          type="button"
          class={granted ? 'button button-quiet' : 'button button-primary'}
          data-unknown={unknown}
          data-testid={unknown ? undefined : granted ? `${use}-revoke` : `${use}-allow`}
          aria-label={`${action}: ${label}`}
          onClick={() => (granted ? revoke(pattern) : allow(pattern))}
        >
          {action}
        </button>
        {children}
      </span>
      <p class="site-outcome" role="status">
        {outcome && texts.sites.outcome[outcome]}
      </p>
    </>
  );
}
