import type { Source } from '../../pack/pack';

/** The HMAC of exactly these characters (UTF-8), as the pack wants it written. */
export async function signatureOf(
  text: string,
  secret: string,
  { hash, encoding }: Pick<NonNullable<Source['sign']>, 'hash' | 'encoding'>,
): Promise<string> {
  const utf8 = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', utf8.encode(secret), { name: 'HMAC', hash }, false, [
    'sign',
  ]);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(text)));
  return encoding === 'hex'
    ? Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
    : btoa(String.fromCharCode(...bytes));
}
