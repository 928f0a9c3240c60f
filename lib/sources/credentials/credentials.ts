/** What goes along with a request to a source beside the agent's session. */
import type { Storage } from 'webextension-polyfill';
import type { Source } from '../../pack/pack';
import type { Secrets, Wire } from '../dialect';
import { readCredential } from './kept';
import { managedHeaders } from './managed';
import { signatureOf } from './sign';
import { originOf, wantedBy, type Kind } from './want';

export interface Pass {
  /** The only place that it is good for. */
  origin: string;
  headers: Readonly<Record<string, string>>;
  secret?: string;
}

/** `missing`: what the agent has to type first. */
export type Passed = { ok: true; pass: Pass } | { ok: false; missing: Kind };

interface Areas {
  local: Pick<Storage.StorageArea, 'get'>;
  managed?: Pick<Storage.StorageArea, 'get'> | undefined;
}

/** Reads what a source wants, for the origin that the pack has it at now. */
export async function passFor(source: Source, { local, managed }: Areas): Promise<Passed> {
  const origin = originOf(source) ?? '';
  const found: Partial<Record<Kind, string>> = {};
  for (const kind of wantedBy(source)) {
    const value = await readCredential(local, kind, source.id, origin);
    if (value === null) return { ok: false, missing: kind };
    found[kind] = value;
  }
  const { header = 'Authorization', prefix = 'Bearer ' } = source.token ?? {};
  const headers = {
    ...source.headers,
    ...(await managedHeaders(managed, origin)),
    ...(found.token !== undefined && { [header]: prefix + found.token }),
  };
  return { ok: true, pass: { origin, headers, ...(found.secret !== undefined && { secret: found.secret }) } };
}

/** What a dialect may put into the body. */
export const secretsOf = (source: Source, { secret }: Pass): Secrets =>
  source.kind === 'freescout' && source.secret && secret !== undefined ? { secret } : {};

/**
 * The headers of one request, the dialect's own first. Nothing of a pass goes to another origin: what a template made of
 * its values is looked at once more.
 */
export async function headersFor(wire: Wire, source: Source, pass: Pass): Promise<Record<string, string>> {
  if (URL.parse(wire.url)?.origin !== pass.origin) throw new Error('the request leads to another origin');
  const { sign } = source;
  const signed =
    sign && pass.secret !== undefined
      ? { [sign.header]: await signatureOf(wire.body ?? '', pass.secret, sign) }
      : {};
  return { ...wire.headers, ...pass.headers, ...signed };
}
