import { useState } from 'preact/hooks';
import { ImageOff } from 'lucide-preact';
import { VisibleText } from '../../ui/VisibleText';
import { cardTexts as t } from '../texts';
import type { CleanPicture } from './clean-node';

/** A picture from a host that the pack allows; for any other, its words and where it would have come from. */
export function Picture({ picture: { alt, from, blocked } }: { picture: CleanPicture }) {
  const [failed, setFailed] = useState<string>();
  if (from !== undefined && from !== failed)
    return (
      <img
        class="html-picture"
        src={from}
        alt={alt}
        loading="lazy"
        referrerpolicy="no-referrer"
        onError={() => setFailed(from)}
      />
    );
  const why = blocked === undefined ? t.noPicture : t.blocked(blocked);
  return (
    <span class="html-no-picture" title={why}>
      <ImageOff size={13} />
      <VisibleText text={alt || why} />
    </span>
  );
}
