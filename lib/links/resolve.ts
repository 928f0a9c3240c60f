import { holds } from './condition';
import { environmentOf, putIn, type Environment } from './environment';
import { fillText, finish, type Finished } from './fill';
import type { Link, Mint, ResolvedLink, ShownWindow } from './link';
import { mayOpen } from './scheme';
import { laidOut } from './template-of';
import { moment, valueAt, valuesFrom, type LinkValues } from './values';
import { windowAround } from './window';

/** What a link is resolved in, beside the values of customer and ticket. */
export interface LinkSetting {
  /** Schemes that the pack allows beside `https` and `http`, by name. */
  schemes: readonly string[];
  environment: Environment | null;
  /** Epoch ms: where no message of the customer is known, times end now. */
  now: number;
  /** IANA name of the agent's time zone; the browser's own unless told. */
  zone?: string | undefined;
}

/** What a pack's links are resolved from. */
export interface LinkPack {
  readonly links: readonly Link[];
  readonly schemes: readonly string[];
  readonly environments?: readonly Environment[] | undefined;
}

/** What becomes of one link of the pack: an address to open, the values it lacks, or why it may not be opened. */
export function resolveLink(link: Link, values: LinkValues, setting: LinkSetting): ResolvedLink {
  const { environment, zone, schemes } = setting;
  const known = withWindow(link, values, setting.now);
  const { text, spans, lacking, preset } = laidOut(link, environment);
  if (link.preset !== undefined && !preset)
    return { ...bare(link), refused: `This Deskside knows no preset “${link.preset}”.` };
  const resolved = { ...bare(link), ...(preset?.note !== undefined && { note: preset.note }) };
  const body = link.mint && fillBody(link.mint, known.values, setting);
  const absent = [...lacking, ...(body?.lacking ?? [])].map((name) => `env.${name}`);
  if (absent.length > 0) return { ...resolved, missing: absent };

  const finished = finish(text, known.values, { zone, environment: spans });
  const used = [...finished.used, ...(body?.used ?? [])];
  if (used.some((path) => path.startsWith('window.'))) resolved.window = known.window;
  const refused = finished.refused ?? body?.refused ?? closed(finished, schemes);
  if (refused !== undefined) return { ...resolved, refused };
  const missing = [...new Set([...finished.missing, ...(body?.missing ?? [])])];
  if (missing.length > 0 || !finished.url) return { ...resolved, missing };
  const { href, origin } = finished.url;
  if (!body) return { ...resolved, href };
  return { ...resolved, mint: { url: href, body: body.texts, origins: body.origins ?? [origin] } };
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

/** The values with the link's window among them. */
export function withWindow(
  link: Link,
  values: LinkValues,
  now: number,
): { values: LinkValues; window: ShownWindow } {
  const window = windowAround(valueAt(values, 'ticket.heardAt')?.at, now, link.window);
  const from = { kind: window.around === 'message' ? 'desk' : 'browser' } as const;
  return {
    values: { ...values, 'window.from': moment(window.from, from), 'window.to': moment(window.to, from) },
    window,
  };
}

/** Why a finished address may not be opened, if so. */
export function closed({ url }: Pick<Finished, 'url'>, schemes: readonly string[]): string | undefined {
  if (!url || mayOpen(url, schemes)) return undefined;
  return `Addresses with “${url.protocol}” are not allowed.`;
}

function bare({ id, kind, label, open, reason, group, icon }: Link): ResolvedLink {
  return {
    id,
    kind,
    label,
    missing: [],
    ...(open !== undefined && { open }),
    ...(reason !== undefined && { reason }),
    ...(group !== undefined && { group }),
    ...(icon !== undefined && { icon }),
  };
}

/** The body of a minted link. The reason is given at the press: until then its place is empty. */
function fillBody(mint: Mint, values: LinkValues, { environment, zone }: LinkSetting) {
  const filled = Object.entries(mint.body ?? {}).map(([key, template]) => {
    const { text, lacking } = putIn(template, environment);
    const { pieces, missing, ...rest } = fillText(text, values, { zone });
    const known = pieces.filter(({ from }) => typeof from !== 'object' || from.value);
    return {
      ...rest,
      key,
      lacking,
      missing: missing.filter((path) => path !== 'reason'),
      text: known.map((piece) => piece.text).join(''),
    };
  });
  const origins = mint.origins?.map((origin) => putIn(origin, environment));
  return {
    texts: Object.fromEntries(filled.map(({ key, text }) => [key, text])),
    missing: filled.flatMap(({ missing }) => missing),
    used: filled.flatMap(({ used }) => [...used]),
    lacking: [...filled, ...(origins ?? [])].flatMap(({ lacking }) => lacking),
    refused: filled.find(({ refused }) => refused !== undefined)?.refused,
    origins: origins?.map(({ text }) => URL.parse(text)?.origin ?? text),
  };
}
