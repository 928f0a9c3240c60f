import type { CustomerRecord } from '../../customers/customer';
import type { Environment } from '../../links/environment';
import { explainLink } from '../../links/explain';
import type { Link } from '../../links/link';
import { resolveLink } from '../../links/resolve';
import { valuesFrom, type LinkValues } from '../../links/values';
import type { Pack } from '../../pack/pack';
import { conditionsOf } from './conditions';
import { exampleClues } from './example-clues';
import { missingReason } from './missing';
import type { LinkGroup, LinkReport } from './view';

/** What the links are looked at with. */
export interface Look {
  values: LinkValues;
  record: CustomerRecord | null;
  onTicket: boolean;
  environment: Environment | null;
  /** Ids of the links that the agent has hidden. */
  hidden: readonly string[];
  /** Epoch ms. */
  now: number;
}

/** Every link of a pack and what becomes of it, under the pack's headings and in its order. Asks nobody anything. */
export function examine(pack: Pack, look: Look): LinkGroup[] {
  const groups = new Map<string | null, LinkReport[]>([[null, []]]);
  for (const link of pack.links) {
    const heading = link.group ?? null;
    groups.set(heading, [...(groups.get(heading) ?? []), reportOn(link, pack, look)]);
  }
  return [...groups].flatMap(([heading, links]) => (links.length > 0 ? [{ heading, links }] : []));
}

/** What becomes of one link. */
export function reportOn(link: Link, pack: Pack, look: Look): LinkReport {
  const { id, kind, label, icon, clue } = link;
  const { environment, now } = look;
  const values = clue ? { ...look.values, ...clueValue(clue) } : look.values;
  const setting = { schemes: pack.schemes, environment, now };
  const { parts, body, missing, refused, href } = explainLink(link, values, setting);
  const { window, mint, note } = resolveLink(link, values, setting);
  const conditions = conditionsOf(link, values, pack.environments ?? [], environment);
  return {
    id,
    kind,
    label,
    parts,
    missing: missing.map(({ path }) => ({
      path,
      why: missingReason(path, pack, look.record, look.onTicket),
    })),
    conditions,
    hidden: [
      ...(look.hidden.includes(id) ? (['you'] as const) : []),
      ...(link.hidden ? (['pack'] as const) : []),
      ...(conditions.every(({ holds }) => holds) ? [] : (['condition'] as const)),
    ],
    open: link.open ?? 'tab',
    reason: link.reason ?? false,
    ...(icon && { icon }),
    ...(note && { note }),
    ...(refused && { refused }),
    ...(href && { href }),
    ...(clue && { clue: { kind: clue, ...labelled(clue, pack) } }),
    ...(window && { window }),
    ...(body && { mint: { body, origins: mint?.origins ?? [] } }),
  };
}

/** An example of a clue, for the kinds that Deskside finds by itself. The pack's own kinds have none. */
const clueValue = (kind: string): LinkValues =>
  Object.hasOwn(exampleClues, kind)
    ? valuesFrom({ kind: 'desk' }, { 'clue.value': exampleClues[kind as keyof typeof exampleClues] })
    : {};

function labelled(kind: string, { clues = [] }: Pack): { label?: string } {
  const label = clues.find(({ id }) => id === kind)?.label;
  return label === undefined ? {} : { label };
}
