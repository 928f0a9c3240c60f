/** Keys and signatures as people hand them around: base64 of the bare bytes. */

/** Bytes of an Ed25519 key and of a signature (RFC 8032). */
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

function bytesOf(text: string, length: number): Uint8Array<ArrayBuffer> | null {
  const bare = text.trim();
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(bare)) return null;
  try {
    const bytes = Uint8Array.from(atob(bare), (character) => character.charCodeAt(0));
    return bytes.length === length ? bytes : null;
  } catch {
    return null;
  }
}

/** The 32 bytes of a public key; `null` for anything else. */
export const readKey = (text: string): Uint8Array<ArrayBuffer> | null => bytesOf(text, KEY_BYTES);

/** A signature, and the key that came along with it. */
export interface Signature {
  bytes: Uint8Array<ArrayBuffer>;
  /** Base64, as given. Whoever signs may send it along, so that it can be pinned at first use. */
  key?: string | undefined;
}

/** `<signature>` or `<signature> <public key>`, blanks or line breaks between them. */
export function readSignature(text: string): Signature | null {
  const [signature = '', key, ...more] = text.trim().split(/\s+/);
  const bytes = bytesOf(signature, SIGNATURE_BYTES);
  if (!bytes || more.length > 0 || (key !== undefined && !readKey(key))) return null;
  return { bytes, key };
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 in hex. */
export const digestOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

/** How people compare keys: the first 16 bytes of the key's SHA-256, in groups of four digits. */
export async function fingerprintOf(key: string): Promise<string> {
  const digest = await digestOf(readKey(key) ?? new Uint8Array());
  return (digest.slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}

/**
 * Whether exactly these bytes were signed with the key. `unsupported`: this browser has no Ed25519 (Chrome before 137,
 * Firefox before 129).
 */
export async function verify(
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  key: string,
  subtle: Pick<SubtleCrypto, 'importKey' | 'verify'> = crypto.subtle,
): Promise<'right' | 'wrong' | 'unsupported'> {
  const raw = readKey(key);
  if (!raw) return 'wrong';
  let imported: CryptoKey;
  try {
    imported = await subtle.importKey('raw', raw, { name: 'Ed25519' }, false, ['verify']);
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotSupportedError' ? 'unsupported' : 'wrong';
  }
  return (await subtle.verify({ name: 'Ed25519' }, imported, signature, bytes)) ? 'right' : 'wrong';
}
