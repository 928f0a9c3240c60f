/** Whose word a pack is: its signature against the key that is asked for, or against the one seen first. */
import { readSignature, verify } from './keys';
import type { Trouble } from './rows';

export type Judged =
  /** `key`: it is signed with that one. Without: it is not signed, and nobody asks for it. */
  { ok: true; key?: string } | { ok: false; code: Trouble['code'] };

/**
 * @param text what came as its signature; `null`: nothing; `undefined`: nobody knows whether there is one
 * @param asked a policy's key
 * @param pinned the key seen first at that address
 */
export async function judge(
  bytes: Uint8Array<ArrayBuffer>,
  text: string | null | undefined,
  { asked, pinned }: { asked?: string | undefined; pinned?: string | undefined },
): Promise<Judged> {
  const expected = asked ?? pinned;
  if (text === undefined) return { ok: false, code: 'unreachable' };
  if (text === null) return expected === undefined ? { ok: true } : { ok: false, code: 'unsigned' };
  const signature = readSignature(text);
  // A host that answers every address with its start page has no signature; that is only no harm where none is wanted.
  if (!signature) return expected === undefined ? { ok: true } : { ok: false, code: 'wrong-signature' };
  if (expected !== undefined && signature.key !== undefined && signature.key !== expected)
    return { ok: false, code: 'other-key' };
  const key = expected ?? signature.key;
  if (key === undefined) return { ok: true };
  const verdict = await verify(bytes, signature.bytes, key);
  if (verdict === 'right') return { ok: true, key };
  // Where nobody asks for a signature, a browser that cannot check one is as good as a pack without.
  if (verdict === 'unsupported')
    return expected === undefined ? { ok: true } : { ok: false, code: 'no-ed25519' };
  return { ok: false, code: 'wrong-signature' };
}
