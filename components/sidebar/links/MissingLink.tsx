import type { ResolvedLink } from '../../../lib/links/link';
import { VisibleText } from '../../ui/VisibleText';
import { texts } from '../texts';
import { LinkIcon } from './LinkIcon';
import { missingWords } from './missing-values';

/** A link that cannot be opened now: no dead link, but its place and the reason. */
export function MissingLink({ link }: { link: ResolvedLink }) {
  return (
    <div class="link link-missing" data-testid="link-missing" data-kind={link.kind} data-id={link.id}>
      <LinkIcon link={link} />
      <span class="link-label">
        <VisibleText text={link.label} />{' '}
        <small>
          {link.missing.length > 0 ? (
            missingWords(link)
          ) : (
            <VisibleText text={link.refused ?? texts.links.refused} />
          )}
        </small>
      </span>
    </div>
  );
}
