import { useId, useState } from 'preact/hooks';
import type { ResolvedLink } from '../../../lib/links/link';
import type { PressHow } from '../../../lib/messages/press';
import type { SidebarActions } from '../../../lib/sidebar/view';
import { VisibleText } from '../../ui/VisibleText';
import { Copy } from '../Copy';
import { texts } from '../texts';
import type { Target } from './arrange-links';
import { labelOf } from './label-of';
import { LinkIcon } from './LinkIcon';
import { LinkMarks } from './LinkMarks';
import { NoteButton, NoteWords } from './LinkNote';
import { Pressable } from './Pressable';

interface Props {
  link: ResolvedLink;
  target: Target;
  digit?: number | undefined;
  /** The customer's name, for a link about the person. */
  name?: string | undefined;
  /** Where the link leads, if not to the usual environment. */
  environment?: string | undefined;
  primary: boolean;
  press(how: PressHow): void;
  copy: SidebarActions['copy'];
}

/** One link: where to press, what it opens in, its address to copy, and what to know before. */
export function LinkTile({ link, target, digit, name, environment, primary, press, copy }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const label = labelOf(link.label, name);
  const { note } = link;
  const href = 'href' in target ? target.href : undefined;
  const style = ['link', primary && 'link-primary', note && 'link-noted', href && 'link-copied'];
  return (
    <>
      <div class="link-box">
        <Pressable
          link={link}
          target={target}
          class={style.filter(Boolean).join(' ')}
          digit={digit}
          press={press}
        >
          <LinkIcon link={link} />
          <span class="link-words">
            <span class={label === link.label ? 'link-label' : 'link-label link-named'}>
              <VisibleText text={label} />
            </span>{' '}
            <LinkMarks link={link} />{' '}
            {environment !== undefined && (
              <span class="link-environment">
                <VisibleText text={environment} />
              </span>
            )}
          </span>
          {digit !== undefined && <kbd aria-hidden="true">{digit}</kbd>}
        </Pressable>
        {note && <NoteButton id={id} label={label} note={note} open={open} setOpen={setOpen} />}
        {href !== undefined && <Copy text={href} label={texts.links.copy(label)} copy={copy} />}
      </div>
      {note && <NoteWords id={id} note={note} open={open} />}
    </>
  );
}
