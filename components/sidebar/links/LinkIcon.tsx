import type { ResolvedLink } from '../../../lib/links/link';
import { iconOf } from './icons';

interface Props {
  link: Pick<ResolvedLink, 'kind' | 'icon'>;
  size?: number;
}

export function LinkIcon({ link, size = 17 }: Props) {
  const Icon = iconOf(link);
  return <Icon size={size} strokeWidth={1.8} />;
}
