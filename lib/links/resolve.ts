import { holds } from './condition';
import { environmentOf, type Environment } from './environment';
import type { Link, ResolvedLink } from './link';
import { valuesFrom, type LinkValues } from './values';
import type { Piece } from './walk';
import { workOut, type LinkSetting } from './work-out';

/** What a pack's links are resolved from. */
export interface LinkPack {
  readonly links: readonly Link[];
  readonly schemes: readonly string[];
  readonly environments?: readonly Environment[] | undefined;
}

/** What becomes of one link of the pack: an address to open, the values it lacks, or why it may not be opened. */
export function resolveLink(link: Link, values: LinkValues, setting: LinkSetting): ResolvedLink {
  const { url, missing, refused, note, window, body, origins } = workOut(link, values, setting);
  const { id, kind, label, open, reason, group, icon } = link;
  const texts = () => Object.fromEntries(body.map(({ key, pieces }) => [key, filledText(pieces)]));
  return {
    id,
    kind,
    label,
    ...(url && !link.mint && { href: url.href }),
    ...(url &&
      link.mint && {
        mint: {
          url: url.href,
          body: texts(),
          origins: link.mint.origins ? origins.map(originOf) : [url.origin],
        },
      }),
    missing,
    ...(refused !== undefined && { refused }),
    ...(open !== undefined && { open }),
    ...(reason !== undefined && { reason }),
    ...(group !== undefined && { group }),
    ...(icon !== undefined && { icon }),
    ...(note !== undefined && { note }),
    ...(window && { window }),
  };
}

/**
 * The links of a pack for one customer and ticket, in its order. Those that are hidden, or whose condition does not
 * hold, are left out. Without `clue` those that are about no clue; with it those about its kind.
 * @param setting `environment` by id; one that the pack does not have is its first
 */
export function resolveLinks(
  pack: LinkPack,
  values: LinkValues,
  setting: {
    environment: string | null;
    now: number;
    clue?: { kind: string; value: string } | undefined;
    zone?: string | undefined;
  },
): ResolvedLink[] {
  const { clue, now, zone } = setting;
  const environment = environmentOf(pack.environments, setting.environment);
  const known = clue ? { ...values, ...valuesFrom({ kind: 'desk' }, { 'clue.value': clue.value }) } : values;
  return pack.links
    .filter((link) => !link.hidden && link.clue === clue?.kind)
    .filter((link) => holds(link.when, known, environment?.id ?? null))
    .map((link) => resolveLink(link, known, { schemes: pack.schemes, environment, now, zone }));
}

/** A body's text; the place of a reason that is still to come is empty. */
const filledText = (pieces: readonly Piece[]) =>
  pieces.map(({ text, from }) => (typeof from === 'object' && !from.value ? '' : text)).join('');

const originOf = (address: string) => URL.parse(address)?.origin ?? address;
