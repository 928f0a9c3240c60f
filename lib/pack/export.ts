import type { Pack } from './pack';

/** The one order of keys in every exported pack, so that two exports differ only where the packs do. */
const KEYS = [
  'version team desks trackers agents sources links schemes',
  'within id kind type label name url internal ticket read select attr',
  'domains emails map email externalId company plan avatar stripeId subject',
  'fields pointer ttl credentials',
].flatMap((line) => line.split(' '));

/** The pack as a file: two spaces, keys in a fixed order, a line break at the end. */
export function exportPack(pack: Pack): string {
  return `${JSON.stringify(pack, KEYS, 2)}\n`;
}

/** One desk as it stands in an exported pack. */
export function exportDesk(desk: object): string {
  return `${JSON.stringify(desk, KEYS, 2)}\n`;
}
