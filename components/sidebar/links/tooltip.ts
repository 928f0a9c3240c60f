import type { ResolvedLink } from '../../../lib/links/link';
import type { Target } from './arrange-links';
import { linkTexts as t, placeWords } from './texts';
import { windowWords } from './when';

/** Where a press leads and what comes with it: "Opens app.acme.example in a private window". */
export function tooltipOf(link: ResolvedLink, target: Target): string {
  const more = [
    ...(link.reason ? [t.reason] : []),
    ...(link.window ? [windowWords(link.window)] : []),
    ...(link.note ? [link.note] : []),
  ];
  return more.length > 0 ? `${whither(link, target)}. ${more.join(' ')}` : whither(link, target);
}

function whither({ open }: ResolvedLink, target: Target): string {
  const place = placeWords(open);
  if ('asks' in target) return t.asks(target.asks, place);
  const url = URL.parse(target.href);
  return url?.host && /^https?:$/.test(url.protocol)
    ? t.opens(url.host, place)
    : t.opensApp(url?.protocol ?? '');
}
