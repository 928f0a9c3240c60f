/** One look at the team's address. */
import { readBody } from '../sources/read-body';
import { isRedirect, request } from '../sources/request';
import { MAX_BYTES } from '../pack/schema';
import type { Trouble } from './rows';

const deadlineMs = 15_000;
/** A signature and a key, with room to spare. */
const MAX_SIGNATURE = 4_096;
const signatureHeader = 'Deskside-Signature';

export interface Asked {
  url: string;
  credentials: 'omit' | 'include';
  /** Of the copy that is known. */
  etag?: string | undefined;
  fetch: typeof fetch;
}

export type Fetched =
  | { is: 'same' }
  | { is: 'new'; bytes: Uint8Array<ArrayBuffer>; etag: string | null; signature: string | null }
  | { is: 'trouble'; code: Trouble['code']; status?: number };

/** The pack's bytes as they are, unless they are what is known already. Never rejects. */
export async function fetchPack({ url, credentials, etag, fetch }: Asked): Promise<Fetched> {
  const headers: Record<string, string> = etag === undefined ? {} : { 'If-None-Match': etag };
  const answer = await request(
    url,
    { fetch, credentials, deadlineMs, headers },
    async (response): Promise<Fetched> => {
      if (response.status === 304) return { is: 'same' };
      if (isRedirect(response)) return { is: 'trouble', code: 'redirected' };
      if (response.status !== 200) return { is: 'trouble', code: 'status', status: response.status };
      const bytes = await readBody(response, MAX_BYTES);
      if (!bytes) return { is: 'trouble', code: 'too-big' };
      return {
        is: 'new',
        bytes: Uint8Array.from(bytes),
        etag: response.headers.get('etag'),
        signature: response.headers.get(signatureHeader),
      };
    },
  );
  return typeof answer === 'string' ? { is: 'trouble', code: 'unreachable' } : answer;
}

/** Where the signature of the pack at `url` lies: beside it, its name with `.sig` at its end. */
export function signatureAddress(url: string): string {
  const beside = new URL(url);
  beside.pathname += '.sig';
  return beside.href;
}

/** The text beside the pack; `null`: there is none. `undefined`: the host did not say. */
export async function fetchSignature({ url, credentials, fetch }: Asked): Promise<string | null | undefined> {
  const answer = await request(
    signatureAddress(url),
    { fetch, credentials, deadlineMs, headers: { Accept: 'text/plain, */*' } },
    async (response) => {
      if (response.status === 404 || response.status === 410) return { text: null };
      if (response.status !== 200) return { text: undefined };
      const bytes = await readBody(response, MAX_SIGNATURE);
      return { text: bytes && new TextDecoder().decode(bytes) };
    },
  );
  return typeof answer === 'string' ? undefined : answer.text;
}
