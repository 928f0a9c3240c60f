/**
 * What whoever manages the browsers decides for all of them (`storage.managed`). Read to the letter, and used whole or not
 * at all: a policy with a mistake in one key changes nothing of what the last good one said.
 */
import * as v from 'valibot';
import { say } from '../locale/say';
import { fixedAddress } from '../pack/address-rules';
import { headerName } from '../pack/header-rules';
import type { Pack, PackProblem } from '../pack/pack';
import { childPointer } from '../pack/pointer';
import { parsePack } from '../pack/schema';
import { fields, listOf, mapOf, messageOf, noList, oneOf, textThat } from '../pack/schema-words';
import { readKey } from './keys';
import { isLock, packSections } from './sections';

const origin = (text: string) =>
  URL.parse(text)?.origin === text ? null : say('pack.origin', { such: 'https://crm.acme.example' });

/** Keys as they stand in the policy. `pack` and `headers` are looked at further by `parsePolicy`. */
export const policyShape = fields({
  pack: v.optional(v.union([v.string(), v.looseObject({})], () => say('pack.policyPack'))),
  teamUrl: v.optional(textThat(fixedAddress)),
  teamCredentials: v.optional(oneOf(['omit', 'include'])),
  publicKey: v.optional(textThat((text) => (readKey(text) ? null : say('pack.policyKey')))),
  approve: v.optional(oneOf(['ask', 'auto'])),
  locks: v.optional(
    listOf(
      textThat((lock) =>
        isLock(lock) ? null : say('pack.policyLock', { sections: packSections.join(', ') }),
      ),
    ),
  ),
  headers: v.optional(
    mapOfMaps(
      origin,
      v.pipe(
        v.string(() => say('pack.policyText')),
        v.regex(/^[\x20-\x7e]{1,8000}$/, () => say('pack.policyHeader')),
      ),
    ),
  ),
});

function mapOfMaps(
  name: (text: string) => string | null,
  value: v.GenericSchema<unknown, string>,
): v.GenericSchema<unknown, Record<string, Record<string, string>>> {
  const key = v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      const message = dataset.typed ? name(dataset.value) : null;
      if (message) addIssue({ message });
    }),
  );
  return noList(v.record(key, mapOf(headerName, value), () => say('pack.mustBeObject')));
}

export interface Policy {
  pack?: Pack | undefined;
  /** Where all of them have the team's pack from; agents choose no other. */
  teamUrl?: string | undefined;
  teamCredentials: 'omit' | 'include';
  /** A team's pack counts only with a signature by this key (Ed25519; base64 of its 32 bytes). */
  publicKey?: string | undefined;
  /** Whether changes that move where data goes wait for the agent. */
  approve: 'ask' | 'auto';
  locks: readonly string[];
}

export type ParsedPolicy = { ok: true; policy: Policy | null } | { ok: false; problems: PackProblem[] };

/** @param given all of `storage.managed`; `headers` alone make no policy, since they are read where they are needed */
export function parsePolicy(given: unknown): ParsedPolicy {
  const shape = v.safeParse(policyShape, given);
  if (!shape.success) return { ok: false, problems: shape.issues.slice(0, 50).map(problemOf) };
  const { pack: packed, headers: _, ...rest } = shape.output;
  if (packed === undefined && Object.keys(rest).length === 0) return { ok: true, policy: null };
  const parsed = packed === undefined ? null : parsePack(packed);
  if (parsed && !parsed.ok)
    return { ok: false, problems: parsed.problems.map(({ at, message }) => ({ at: `/pack${at}`, message })) };
  return {
    ok: true,
    policy: {
      teamCredentials: 'omit',
      approve: 'ask',
      locks: [],
      ...rest,
      ...(parsed && { pack: parsed.pack }),
    },
  };
}

const problemOf = (issue: v.BaseIssue<unknown>): PackProblem => ({
  at: (issue.path ?? []).reduce((at, { key }) => childPointer(at, String(key)), ''),
  message: messageOf(issue),
});
