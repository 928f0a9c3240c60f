import type { Source } from '../../pack/pack';

/** `token`: the agent's own, sent as a header. `secret`: shared, to sign with or to send within the body. */
export type Kind = 'token' | 'secret';

/** What the agent has to type for a source before it can be asked. */
export function wantedBy(source: Source): Kind[] {
  const shares = source.sign !== undefined || (source.kind === 'freescout' && source.secret === true);
  return [...(source.token ? (['token'] as const) : []), ...(shares ? (['secret'] as const) : [])];
}

/** Where a source lives. Its address is a template, but scheme and host are spelled out in it. */
export function originOf({ url }: Pick<Source, 'url'>): string | null {
  const parsed = URL.parse(url.split('{{', 1)[0] ?? '');
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.origin : null;
}
