import { putIn, type Environment, type PutIn } from './environment';
import type { Link } from './link';
import { presetOf } from './presets/index';
import type { Preset } from './presets/preset';

/**
 * The text of a link's template: its own, or what its preset makes of its fields, or where a minted one is asked for;
 * with the environment put in. A name that the environment lacks stays as it is, and so does the link without one.
 */
export function templateOf(link: Link, environment: Environment | null): string {
  return laidOut(link, environment).text;
}

/** `templateOf` with what stands where in it. `preset` is the one that made it. */
export function laidOut(link: Link, environment: Environment | null): PutIn & { preset?: Preset } {
  const preset = link.preset === undefined ? undefined : presetOf(link.preset);
  const bare = link.url ?? link.mint?.url ?? preset?.expand(link.with ?? {}) ?? '';
  return { ...putIn(bare, environment), ...(preset && { preset }) };
}
