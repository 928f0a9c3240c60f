import type { ResolvedLink } from '../../lib/links/link';
import type { SidebarActions } from '../../lib/sidebar/view';
import { VisibleText } from '../ui/VisibleText';
import { Copy } from './Copy';
import { KindIcon } from './KindIcon';
import { texts } from './texts';

interface Props {
  link: ResolvedLink;
  href: string;
  digit?: number | undefined;
  name?: string | undefined;
  primary: boolean;
  copy: SidebarActions['copy'];
}

/** The given name where it is plain to see; the whole name where it is not ("Lovelace, Ada"). */
function shortName(name: string): string {
  return name.includes(',') ? name : (name.trim().split(/\s+/)[0] ?? name);
}

function labelOf(label: string, name: string | undefined): string {
  return label === texts.links.loginAs && name ? `${label} ${shortName(name)}` : label;
}

/** The second click of a double click: one tab is enough, and it may have been meant for what stood here before. */
function dropDoubleClick(event: MouseEvent) {
  if (event.detail > 1) event.preventDefault();
}

export function LinkTile({ link, href, digit, name, primary, copy }: Props) {
  const label = labelOf(link.label, name);
  const host = URL.parse(href)?.host;
  return (
    <>
      <a
        class={primary ? 'link link-primary' : 'link'}
        data-testid="link"
        data-kind={link.kind}
        data-id={link.id}
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        title={host ? texts.links.open(host) : texts.links.openHere}
        aria-keyshortcuts={digit?.toString()}
        onClick={dropDoubleClick}
      >
        <KindIcon kind={link.kind} />
        <span class="link-label">
          <VisibleText text={label} />
        </span>
        {digit !== undefined && <kbd aria-hidden="true">{digit}</kbd>}
      </a>
      <Copy text={href} label={texts.links.copy(label)} copy={copy} />
    </>
  );
}
