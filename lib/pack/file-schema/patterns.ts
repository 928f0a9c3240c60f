/** Rules of addresses and ids as patterns. They may let more through than the check in code, and never less. */
import type { Node } from './node';

const http = '[Hh][Tt][Tt][Pp]';
const authority = String.raw`[^\s/?#*@\\]+`;
const secureStart = String.raw`(?:${http}[Ss]://${authority}|${http}://(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|127\.0\.0\.1)(?::\d*)?)`;

const rule = (pattern: string, patternErrorMessage: string): Node => ({ pattern, patternErrorMessage });

export const id = rule(String.raw`^[\w.-]{1,64}$`, 'must be made of 1 to 64 letters, digits, dots, - or _');
export const name = rule(String.raw`^\w{1,64}$`, 'must be made of 1 to 64 letters, digits or _');
export const pointer = rule(
  '^(?:/(?:[^~/]|~[01])*)+$',
  'must be a JSON Pointer into the answer, such as "/customer/name"',
);
export const listPointer = rule(
  '^(?:/(?:[^~/]|~[01])*)*$',
  'must be a JSON Pointer into the answer, such as "/data", or "" where the answer itself is the list',
);
export const deskAddress = rule(
  String.raw`^${http}[Ss]?://${authority}(?:[/\\][^?#]*)?$`,
  'must be an address with https:// or http://, without ? and #',
);
export const secureAddress = rule(
  String.raw`^${secureStart}(?:[/?#\\]|$)`,
  'must begin with https:// (http:// only for localhost and 127.0.0.1)',
);
export const secureOrTag = rule(
  String.raw`^(?:${secureStart}(?:[/?#\\]|$)|[^/]*\{\{|${http}[Ss]?://[^/]*\{\{)`,
  'must begin with https:// (http:// only for localhost and 127.0.0.1)',
);
export const linkAddress = rule(
  String.raw`^(?:[A-Za-z][A-Za-z0-9+.-]*:|[^/]*\{\{)`,
  'must begin with https://, http:// or a scheme listed in "schemes"',
);
export const headerName = rule(
  String.raw`^[!#$%&'*+.^_\x60|~\dA-Za-z-]{1,100}$`,
  'must be the name of a header, such as "X-Team"',
);
export const scheme = rule(
  '^(?!(?:javascript|vbscript|data|blob|file|filesystem|about|view-source|jar|resource|(?:chrome|moz|edge)(?:-.*)?)$)[a-z][a-z0-9+.-]*$',
  'must be the bare name of a scheme in lower case that runs no code and reads no files',
);
