import { Ban, Check, Lock, LockOpen } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { SiteView } from '../../../lib/options/view';
import { VisibleText } from '../../ui/VisibleText';
import { FromMark } from '../team/FromMark';
import { texts, typeName } from '../texts';

interface Props {
  site: SiteView;
  allow(pattern: string): void;
  revoke(pattern: string): void;
  /** What it is known by in this list. */
  entryKey?: string;
  /** More marks beside its name. */
  marks?: ComponentChildren;
  /** More buttons at its end. */
  buttons?: ComponentChildren;
  /** What else is to be said of it. */
  note?: ComponentChildren;
}

const states = {
  granted: { chip: 'chip chip-confirmed', Icon: Check },
  missing: { chip: 'chip chip-caution', Icon: Lock },
  denied: { chip: 'chip chip-bad', Icon: Ban },
  revoked: { chip: 'chip chip-bad', Icon: LockOpen },
};

/** Whether the browser allows it; if not, whether somebody said no, or took it back. */
function stateOf({ granted, outcome }: SiteView): keyof typeof states {
  if (granted) return 'granted';
  return outcome === 'denied' || outcome === 'revoked' ? outcome : 'missing';
}

/** One site: what it is, whether it is allowed, and the button that changes this. */
export function SiteRow({ site, entryKey, allow, revoke, marks, buttons, note }: Props) {
  const { use, granted, outcome, pattern, label } = site;
  const action = granted ? texts.sites.revoke : texts.sites.allowing[use];
  const state = stateOf(site);
  const { chip, Icon } = states[state];
  // Templates say more than a person wants to know here.
  const isTemplate = use === 'source' || use === 'mint';
  return (
    <li
      class="site"
      data-testid={`${use}-row`}
      data-key={entryKey}
      data-url={site.url}
      data-granted={granted}
      data-access={state}
    >
      <div class="site-words">
        <p class="site-name">
          <VisibleText text={label} /> <span class="site-type">{typeName(site.type, use)}</span>{' '}
          <FromMark origin={site.from} />
          {marks}
        </p>
        <p class="site-url" title={site.url}>
          <VisibleText text={isTemplate ? site.host : site.url} />
        </p>
      </div>
      <span class={chip}>
        <Icon size={13} />
        {texts.sites[state]}
      </span>
      <span class="site-buttons">
        {/* One button for both, so that the keyboard stays on it when it turns from one into the other. */}
        <button
          type="button"
          class={granted ? 'button button-quiet' : 'button button-primary'}
          data-testid={granted ? `${use}-revoke` : `${use}-allow`}
          aria-label={`${action}: ${label}`}
          onClick={() => (granted ? revoke(pattern) : allow(pattern))}
        >
          {action}
        </button>
        {buttons}
      </span>
      <p class="site-outcome" role="status">
        {outcome && texts.sites.outcome[outcome]}
      </p>
      {note && <p class="site-note">{note}</p>}
    </li>
  );
}
