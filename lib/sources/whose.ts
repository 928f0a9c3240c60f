import { sameAddress, untagged } from '../identity/address';
import type { Asked } from './dialect';
import type { Mark, Marks } from './marks';

/**
 * Whose facts an answer holds, by what it says itself.
 * - `asked`: it names whom was asked about.
 * - `untagged`: the address without its plus-tag, which most hosts take for the same mailbox and some give to somebody else.
 * - `other`: another person, and none of it may be kept.
 * - `unreadable`: what stands where the pack points to is no address or id, so nobody can tell.
 * - `unsaid`: it leaves out what the pack points to.
 * - `unmapped`: the pack points to nothing that was asked with.
 */
export type Whose = 'asked' | 'untagged' | 'other' | 'unreadable' | 'unsaid' | 'unmapped';

type Names = Pick<Asked, 'email' | 'externalId'>;

export function whose({ email, externalId, mapped }: Marks, asked: Names): Whose {
  const byId = compare(externalId, asked.externalId, (id, wanted) => id === wanted);
  if (byId === 'other') return 'other';
  const byAddress = compare(email, asked.email, sameAddress);
  if (byAddress === 'other') return hasUntagged(email, asked.email) ? 'untagged' : 'other';
  if (byAddress !== 'none') return byAddress;
  if (byId !== 'none') return byId;
  return mapped.some((name) => asked[name] !== undefined) ? 'unsaid' : 'unmapped';
}

function compare(
  mark: Mark,
  wanted: string | undefined,
  isSame: (named: string, wanted: string) => boolean,
): 'asked' | 'other' | 'unreadable' | 'none' {
  if (wanted === undefined) return 'none';
  if (typeof mark === 'string') return mark;
  return mark.some((named) => isSame(named, wanted)) ? 'asked' : 'other';
}

function hasUntagged(mark: Mark, email = ''): boolean {
  const bare = untagged(email);
  return bare !== null && typeof mark !== 'string' && mark.some((named) => sameAddress(named, bare));
}
