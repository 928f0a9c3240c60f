import type { DeskConfig } from '../desks/config';
import { baseOf } from '../desks/match';
import type { Pack } from '../pack/pack';
import type { FoundDesk } from './recognise';

const at = (url: string): string => baseOf({ url })?.href ?? url;

/** The pack with this desk in it, at the end; in the place of another kind of desk at the same address. Pure. */
export function withDesk(pack: Pack, { type, url }: FoundDesk): Pack {
  const known = pack.desks.find((desk) => at(desk.url) === at(url));
  if (known?.type === type) return pack;
  const desk: DeskConfig = type === 'custom' ? { type, url } : { type, url };
  const desks = known ? pack.desks.map((one) => (one === known ? desk : one)) : [...pack.desks, desk];
  return { ...pack, desks };
}
