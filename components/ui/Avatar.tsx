import { useState } from 'preact/hooks';
import { UserRound } from 'lucide-preact';
import { initials } from './initials';

interface Props {
  name?: string | undefined;
  email?: string | undefined;
  picture?: string | undefined;
  size?: 'large' | 'small';
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Pictures come over https; http only from this machine. */
function usablePicture(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  if (url === null) return undefined;
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  return safe ? url.href : undefined;
}

/** A face beside a name. Says nothing to a screen reader: the name does. A picture that fails gives way to initials. */
export function Avatar({ name, email, picture, size = 'small' }: Props) {
  const source = usablePicture(picture);
  const [failed, setFailed] = useState<string>();
  return (
    <span class={`avatar avatar-${size}`} aria-hidden="true">
      {source !== undefined && source !== failed ? (
        <img src={source} alt="" referrerpolicy="no-referrer" onError={() => setFailed(source)} />
      ) : (
        initials(name, email) || <UserRound size={size === 'large' ? 22 : 16} />
      )}
    </span>
  );
}
