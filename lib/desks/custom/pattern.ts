/** Ticket addresses that a pack describes in data: `tickets/{id}`, `view?ticket={id}`, `#/t/{id}`. */
import type { Unsaid } from '../../locale/say';
import { matchGlob } from './glob';
import type { Glob } from './glob';

/** Longer addresses are no ticket's; it also bounds the work that a hostile page can ask for. */
const LONGEST = 4000;
const LONGEST_PATTERN = 500;
const LONGEST_ID = 200;

/** A path and its query, apart. A hash may hold both once more: `#/t/42?tab=mail`. */
interface Address<T> {
  segments: T[];
  query: { key: string; value: T }[];
}

export interface TicketPattern {
  /** The id of the ticket that `rest` (what follows the desk's base, see `restOf`) names, or `null`. */
  idIn(rest: string): string | null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function halves(text: string, mark: string): [string, string | null] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

/** OTRS and its kin part query parameters by `;`. Empty parameters and one closing slash mean nothing. */
function split<T>(text: string, read: (piece: string) => T): Address<T> {
  const [path, query] = halves(text, '?');
  return {
    segments: path
      .replace(/(?<=.)\/$/, '')
      .split('/')
      .map(read),
    query: (query ?? '')
      .split(/[&;]/)
      .filter(Boolean)
      .map((parameter) => {
        const [key, value] = halves(parameter.replaceAll('+', ' '), '=');
        return { key: decode(key), value: read(value ?? '') };
      }),
  };
}

function toGlob(piece: string): Glob {
  const [before, after] = piece.split('{id}');
  return { before: decode(before ?? ''), after: after === undefined ? null : decode(after) };
}

/** The ids that `found` names by `wanted`, `''` where it names none; `null` where it does not match. */
function idsOf(wanted: Address<Glob>, found: Address<string>): string[] | null {
  if (wanted.segments.length !== found.segments.length) return null;
  const ids: (string | null)[] = wanted.segments.map((glob, at) => matchGlob(glob, found.segments[at] ?? ''));
  for (const { key, value } of wanted.query) {
    const answers = found.query.filter((has) => has.key === key).map((has) => matchGlob(value, has.value));
    const matched = answers.filter((id) => id !== null);
    ids.push(...(matched.length ? matched : [null]));
  }
  return ids.every((id) => id !== null) ? ids : null;
}

/** What is wrong with the pattern, in words for the person who wrote it, or `null`. */
export function patternProblem(pattern: string): Unsaid | null {
  const tag = '{id}';
  if (pattern.length > LONGEST_PATTERN)
    return { key: 'pattern.ticketLong', values: { most: LONGEST_PATTERN } };
  const count = pattern.split('{id}').length - 1;
  if (count !== 1) return { key: 'pattern.ticketOnce', values: { tag, such: 'tickets/{id}' } };
  if (/\*\{id\}|\{id\}\*/.test(pattern)) return { key: 'pattern.ticketEnd', values: { tag } };
  return /\{id\}[^=&;#/]*=/.test(pattern.replace(/^[^?]*/, ''))
    ? { key: 'pattern.ticketName', values: { tag } }
    : null;
}

/**
 * Compiles the `ticket` of a custom desk, or answers `null` where `patternProblem` has something to say. Text is taken
 * literally but for `{id}` (one character or more) and `*` (any, even none), which both stay within one path
 * segment or query value. Both sides are percent-decoded before they are compared. An address that names two
 * different ids (`?ticket=1&ticket=2`) names none.
 */
export function compilePattern(pattern: string): TicketPattern | null {
  if (patternProblem(pattern)) return null;
  const [place, hash] = halves(pattern.replace(/^\//, ''), '#');
  const wanted = split(place, toGlob);
  const wantedHash = hash === null ? null : split(hash, toGlob);
  return {
    idIn(rest) {
      if (rest.length > LONGEST) return null;
      const [restPlace, restHash] = halves(rest, '#');
      const ids = idsOf(wanted, split(restPlace, decode));
      const hashIds = wantedHash ? idsOf(wantedHash, split(restHash ?? '', decode)) : [];
      if (!ids || !hashIds) return null;
      const named = [...new Set([...ids, ...hashIds])].filter(Boolean);
      const [id] = named;
      return named.length === 1 && id && id.length <= LONGEST_ID ? id : null;
    },
  };
}
