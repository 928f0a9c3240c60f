/** What headers of requests a pack may name: what browsers send, and nothing that everybody who has the pack should not read. */
import { say } from '../locale/say';
import type { Rule } from './address-rules';

/** RFC 9110, "token". */
const NAME = /^[!#$%&'*+.^_`|~\dA-Za-z-]{1,100}$/;

/** "Forbidden request-header" of the Fetch standard, and one that Chromium keeps for itself. */
const FORBIDDEN = new Set(
  (
    'accept-charset accept-encoding access-control-request-headers access-control-request-method ' +
    'access-control-request-private-network connection content-length cookie cookie2 date dnt expect host ' +
    'keep-alive origin referer set-cookie te trailer transfer-encoding upgrade via user-agent ' +
    'x-http-method x-http-method-override x-method-override'
  ).split(' '),
);

/** `X-Api-Key` and its like. */
const SECRET = /(^|-)(api-?key|auth|auth-?token|access-?token|token|secret|password)$/;

/** A header that holds the agent's token or a signature. */
export const headerName: Rule = (name) => {
  if (!NAME.test(name)) return say('pack.header');
  const plain = name.toLowerCase();
  return FORBIDDEN.has(plain) || /^(proxy|sec)-/.test(plain) ? say('pack.headerForbidden', { name }) : null;
};

/** A header whose value stands in the pack. */
export const openHeaderName: Rule = (name) => {
  const plain = name.toLowerCase();
  if (plain === 'authorization') return say('pack.authorization');
  if (SECRET.test(plain)) return say('pack.headerSecret', { name });
  return headerName(name);
};

/** Characters that a header can carry, without blanks at its ends, which browsers would drop. */
export const headerValue: Rule = (value) =>
  /^[\x21-\x7e\x80-\xff]([\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?$/.test(value) && value.length <= 1000
    ? null
    : say('pack.headerValue');
