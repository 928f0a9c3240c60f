import type { ResolvedLink } from '../../../lib/links/link';

/** Schemes that run or carry content instead of leading somewhere. Links arrive checked; this is the last door. */
const NEVER = new Set([
  'javascript:',
  'data:',
  'vbscript:',
  'blob:',
  'filesystem:',
  'file:',
  'about:',
  'view-source:',
]);

export interface ArrangedLink {
  link: ResolvedLink;
  /** What a press leads to: an address, or a one-time address that is made then; absent where nothing can be opened. */
  target?: Target;
  /** 1 to 9: the key that presses it. */
  digit?: number;
}

export type Target = { href: string } | { asks: string };

export interface LinkGroup {
  /** The heading; absent for those that stand first. */
  title?: string;
  /** The first link leads. */
  led: boolean;
  links: ArrangedLink[];
}

const isBlocked = ({ missing, refused }: ResolvedLink) => missing.length > 0 || refused !== undefined;

/** The address as the browser would read it, or `undefined` where it must not become a link. */
function usableHref(link: ResolvedLink): string | undefined {
  const url = link.href === undefined ? null : URL.parse(link.href);
  return url === null || NEVER.has(url.protocol) ? undefined : link.href;
}

/** What a press of the link leads to; `undefined` where it cannot be pressed. */
export function targetOf(link: ResolvedLink): Target | undefined {
  if (isBlocked(link)) return undefined;
  if (link.mint) {
    const url = URL.parse(link.mint.url);
    return url && /^https?:$/.test(url.protocol) ? { asks: url.host } : undefined;
  }
  const href = usableHref(link);
  return href === undefined ? undefined : { href };
}

/**
 * Links without a group first, led by the first "log in as" of them; then each group in the pack's order. Digits count
 * places on screen, those that cannot be opened as well: a link that gets its value late renumbers no other.
 */
export function groupLinks(links: readonly ResolvedLink[]): LinkGroup[] {
  const groups = Map.groupBy(links, ({ group }) => group || undefined);
  const first = groups.get(undefined) ?? [];
  groups.delete(undefined);
  const lead = first.find(({ kind }) => kind === 'impersonate');
  const ordered = lead ? [lead, ...first.filter((link) => link !== lead)] : first;
  let digit = 0;
  const arrange = (link: ResolvedLink): ArrangedLink => {
    digit += 1;
    const target = targetOf(link);
    if (!target) return { link };
    return digit <= 9 ? { link, target, digit } : { link, target };
  };
  const arranged = [
    { led: lead !== undefined, links: ordered.map(arrange) },
    ...[...groups].map(([title = '', members]) => ({ title, led: false, links: members.map(arrange) })),
  ];
  return arranged.filter((group) => group.links.length > 0);
}
