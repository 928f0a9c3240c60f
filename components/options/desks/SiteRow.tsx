import { Check, Lock } from 'lucide-preact';
import type { SiteView } from '../../../lib/options/view';
import { VisibleText } from '../../ui/VisibleText';
import { FromMark } from '../team/FromMark';
import { texts, typeName } from '../texts';

interface Props {
  site: SiteView;
  allow(pattern: string): void;
  revoke(pattern: string): void;
}

/** One site: what it is, whether it is allowed, and the button that changes this. */
export function SiteRow({ site, allow, revoke }: Props) {
  const { use, granted, outcome, pattern, label } = site;
  const action = granted ? texts.sites.revoke : texts.sites.allowing[use];
  // Templates say more than a person wants to know here.
  const isTemplate = use === 'source' || use === 'mint';
  return (
    <li class="site" data-testid={`${use}-row`} data-url={site.url} data-granted={granted}>
      <div class="site-words">
        <p class="site-name">
          <VisibleText text={label} /> <span class="site-type">{typeName(site.type, use)}</span>{' '}
          <FromMark origin={site.from} />
        </p>
        <p class="site-url" title={site.url}>
          <VisibleText text={isTemplate ? site.host : site.url} />
        </p>
      </div>
      <span class={granted ? 'chip chip-confirmed' : 'chip chip-caution'}>
        {granted ? <Check size={13} /> : <Lock size={12} />}
        {granted ? texts.sites.granted : texts.sites.missing}
      </span>
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
      <p class="site-outcome" role="status">
        {outcome && texts.sites.outcome[outcome]}
      </p>
    </li>
  );
}
