import type { ResolvedLink } from '../../lib/links/link';
import type { SidebarActions } from '../../lib/sidebar/view';
import { arrangeLinks } from './arrange-links';
import { LinkTile } from './LinkTile';
import { MissingLink } from './MissingLink';
import { texts } from './texts';

interface Props {
  links: readonly ResolvedLink[];
  /** The customer's name, for a link about the person. */
  name?: string | undefined;
  copy: SidebarActions['copy'];
}

/** The one-click ways to help. A link that cannot be opened stays in its place and says why. */
export function Links({ links, name, copy }: Props) {
  if (links.length === 0) return null;
  const arranged = arrangeLinks(links);
  const led = arranged[0]?.link.kind === 'impersonate';
  return (
    <nav class="links-box" aria-label={texts.links.group}>
      <ul class={led ? 'links links-led' : 'links'}>
        {arranged.map(({ link, href, digit }, at) => (
          <li key={link.id} class="link-place">
            {href === undefined ? (
              <MissingLink link={link} />
            ) : (
              <LinkTile
                link={link}
                href={href}
                digit={digit}
                name={name}
                primary={led && at === 0}
                copy={copy}
              />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
