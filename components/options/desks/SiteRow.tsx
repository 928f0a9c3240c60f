import type { ComponentChildren } from 'preact';
import type { SiteView } from '../../../lib/options/view';
import { VisibleText } from '../../ui/VisibleText';
import { accessOf, Permission } from '../Permission';
import { FromMark } from '../team/FromMark';
import { typeName } from '../texts';

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

/** One site: what it is, whether it is allowed, and the button that changes this. */
export function SiteRow({ site, entryKey, allow, revoke, marks, buttons, note }: Props) {
  const { use, granted, label } = site;
  const type = typeName(site.type, use);
  // Templates say more than a person wants to know here.
  const isTemplate = use === 'source' || use === 'mint';
  return (
    <li
      class="site"
      data-testid={`${use}-row`}
      data-key={entryKey}
      data-url={site.url}
      data-granted={granted}
      data-access={accessOf(site) ?? 'unknown'}
    >
      <div class="site-words">
        <p class="site-name">
          <VisibleText text={label} /> {type !== label && <span class="site-type">{type}</span>}{' '}
          <FromMark origin={site.from} />
          {marks}
        </p>
        <p class="site-url" title={site.url}>
          <VisibleText text={isTemplate ? site.host : site.url} />
        </p>
      </div>
      <Permission site={site} label={label} allow={allow} revoke={revoke}>
        {buttons}
      </Permission>
      {note && <p class="site-note">{note}</p>}
    </li>
  );
}
