import type { ResolvedLink } from '../../../lib/links/link';
import { iconOf } from './icons';

export function LinkIcon({ link, size = 17 }: { link: Pick<ResolvedLink, 'kind' | 'icon'>; size?: number }) {
  const Icon = iconOf(link);
  return <Icon size={size} strokeWidth={1.8} />;
}
