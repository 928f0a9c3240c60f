import { sameAddress, untagged } from '../identity/address';
import type { Asked } from './dialect';
import type { Told } from './facts';

/**
 * Whose facts an answer holds, by what it says itself. `asked`: those of the person who was asked about, or it names
 * nobody. `untagged`: of the address without its plus-tag, which most hosts take for the same mailbox and some give to
 * somebody else. `other`: of another person, and none of it may be kept.
 */
export function whose(
  { facts, addresses }: Told,
  asked: Pick<Asked, 'email' | 'externalId'>,
): 'asked' | 'untagged' | 'other' {
  const { email, externalId } = asked;
  if (facts.externalId !== undefined && externalId !== undefined && facts.externalId !== externalId)
    return 'other';
  const named = [...(facts.email === undefined ? [] : [facts.email]), ...addresses];
  if (email === undefined || named.length === 0) return 'asked';
  if (named.some((address) => sameAddress(address, email))) return 'asked';
  const bare = untagged(email);
  return bare !== null && named.some((address) => sameAddress(address, bare)) ? 'untagged' : 'other';
}
