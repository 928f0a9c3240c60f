import { textIn } from '../json';

/** What Chatwoot's own page sends along (devise_token_auth); its API rejects the cookie by itself. */
const NAMES = ['access-token', 'token-type', 'client', 'expiry', 'uid'] as const;

/** The headers of the agent's session in the text of its cookie, `null` unless all are there and plain. */
export function sessionIn(cookie: string | null): Record<string, string> | null {
  const held = parse(cookie);
  const headers = Object.fromEntries(NAMES.map((name) => [name, textIn(held, name)]));
  return Object.values(headers).every((value) => /^[\x21-\x7E]{1,2048}$/.test(value)) ? headers : null;
}

function parse(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return null;
  }
}
