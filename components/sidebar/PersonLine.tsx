import type { ComponentChildren } from 'preact';
import { Avatar } from '../ui/Avatar';
import { VisibleText } from '../ui/VisibleText';

interface Props {
  name?: string | undefined;
  email?: string | undefined;
  /** A word about the person, beside the name. */
  note?: ComponentChildren;
  /** What pressing does, where it is more than choosing. */
  action?: string | undefined;
  size?: 'small' | 'large';
}

/** A person in a list: face, name with a note, address. */
export function PersonLine({ name, email, note, action, size }: Props) {
  return (
    <>
      <Avatar name={name} email={email} size={size} />
      <span class="pick-words">
        <span class="pick-first">
          <span class="pick-name">
            <VisibleText text={name || email || ''} address={!name} />
          </span>{' '}
          {note && <span class="pick-note">{note}</span>}
        </span>{' '}
        {name && email && (
          <span class="pick-mail">
            <VisibleText text={email} address />
          </span>
        )}{' '}
        {action && <span class="pick-action">{action}</span>}
      </span>
    </>
  );
}
