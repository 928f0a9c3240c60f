import type { ResolvedLink } from '../../../lib/links/link';
import type { PressHow } from '../../../lib/messages/press';
import { VisibleText } from '../../ui/VisibleText';
import type { Target } from '../links/arrange-links';
import { LinkIcon } from '../links/LinkIcon';
import { LinkMarks } from '../links/LinkMarks';
import { missingWords } from '../links/missing-values';
import { Pressable } from '../links/Pressable';
import { texts } from '../texts';

interface Props {
  link: ResolvedLink;
  target: Target | undefined;
  environment: string | undefined;
  press(how: PressHow): void;
}

/** A link at a clue, as a small button; where it cannot be opened, the reason. */
export function ClueLink({ link, target, environment, press }: Props) {
  if (!target) {
    return (
      <span class="clue-missing">
        <VisibleText text={link.label} />{' '}
        <small>
          {link.missing.length > 0 ? (
            missingWords(link)
          ) : (
            <VisibleText text={link.refused ?? texts.links.refused} />
          )}
        </small>
      </span>
    );
  }
  return (
    <Pressable link={link} target={target} class="button clue-link" press={press}>
      <LinkIcon link={link} size={13} />
      <span>
        <VisibleText text={link.label} /> <LinkMarks link={link} />{' '}
        {environment !== undefined && (
          <span class="link-environment">
            <VisibleText text={environment} />
          </span>
        )}
      </span>
    </Pressable>
  );
}
