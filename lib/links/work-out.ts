/** One link with the values of one customer: all that its address, its button and the link doctor are made of. */
import { putIn, type Environment } from './environment';
import { fillText, finish, type Finished } from './fill';
import type { Link, ShownWindow } from './link';
import { mayOpen } from './scheme';
import { say, wording } from '../locale/say';
import { laidOut } from './template-of';
import { moment, valueAt, type LinkValues } from './values';
import type { Piece } from './walk';
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

export interface WorkedOut {
  /** Of the address, or of where a minted link is asked for. */
  pieces: Piece[];
  /** There where nothing is missing and nothing is refused. */
  url?: URL;
  /** Of a minted link. */
  body: { key: string; pieces: Piece[] }[];
  origins: string[];
  missing: string[];
  refused?: string;
  note?: string;
  /** There where the templates ask for it. */
  window?: ShownWindow;
}

/** Never throws. The reason of a minted link is given at the press, and is not missing before. */
export function workOut(link: Link, values: LinkValues, setting: LinkSetting): WorkedOut {
  const { environment, zone, schemes, now } = setting;
  const { text, spans, lacking, preset } = laidOut(link, environment);
  if (link.preset !== undefined && !preset)
    return { ...nothing, refused: say('template.noPreset', { id: link.preset }) };

  const window = windowAround(valueAt(values, 'ticket.heardAt')?.at, now, link.window);
  const known = { ...values, ...momentsOf(window) };
  const address = finish(text, known, { zone, environment: spans });
  const bodies = Object.entries(link.mint?.body ?? {}).map(([key, template]) => {
    const put = putIn(template, environment);
    return { key, put, ...fillText(put.text, known, { zone, environment: put.spans }) };
  });
  const origins = (link.mint?.origins ?? []).map((origin) => putIn(origin, environment));
  const all: Omit<Finished, 'url'>[] = [address, ...bodies];

  const told = { pieces: address.pieces, body: bodies, origins: origins.map((origin) => origin.text) };
  const asksTime = all.some(({ used }) => [...used].some((path) => path.startsWith('window.')));
  const seen = {
    ...told,
    ...(preset?.note !== undefined && { note: wording(preset.note) }),
    ...(asksTime && { window }),
  };
  // Without the environment's value, what is missing may be the host itself: nothing else can be said.
  const absent = [
    lacking,
    ...bodies.map(({ put }) => put.lacking),
    ...origins.map((one) => one.lacking),
  ].flat();
  if (absent.length > 0) return { ...seen, missing: [...new Set(absent)].map((name) => `env.${name}`) };
  const refused = all.find((one) => one.refused !== undefined)?.refused ?? closed(address.url, schemes);
  if (refused !== undefined) return { ...seen, missing: [], refused };
  const missing = [...new Set(all.flatMap((one) => one.missing))].filter((path) => path !== 'reason');
  return { ...seen, missing, ...(missing.length === 0 && address.url && { url: address.url }) };
}

const nothing: WorkedOut = { pieces: [], body: [], origins: [], missing: [] };

function momentsOf({ from, to, around }: ShownWindow): LinkValues {
  const origin = { kind: around === 'message' ? 'desk' : 'browser' } as const;
  return { 'window.from': moment(from, origin), 'window.to': moment(to, origin) };
}

/** Why a finished address may not be opened, if so. */
function closed(url: URL | undefined, schemes: readonly string[]): string | undefined {
  if (!url || mayOpen(url, schemes)) return undefined;
  return say('template.scheme', { scheme: url.protocol });
}
