/**
 * What the kinds of clues look like that Deskside finds by itself. Precise rather than many: dates, prices, phone
 * numbers and tickets' own numbers are no clues, and an id that could be one of these needs a word beside it.
 *
 * Every expression takes bounded work at each place of the text: no repetition without an end stands inside another.
 */
import type { ClueKind } from './clue';

export interface Look {
  kind: ClueKind;
  expression: RegExp;
  /** The clue's value in a match, or `null` where it is none after all. `before`: what the text says just before it. */
  read(match: RegExpExecArray, before: string): string | null;
}

const hasDigit = (text: string): boolean => /\d/.test(text);
const first = (match: RegExpExecArray): string => match[1] ?? '';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** What stands between a label and its value: `="`, `": "`, ` # `. */
const SIGN = String.raw`["']?\s{0,3}[:=#]?\s{0,3}["']?`;

/** W3C Trace Context, version 00 to fe (2021); none is all zeros. Of B3 and Sentry the same ids by their labels. */
const TRACEPARENT = /(?<![\w-])(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(?![\w-])/gi;
const TRACE_ID = new RegExp(
  String.raw`(?:trace[-_ ]?id|traceparent|sentry-trace)${SIGN}([0-9a-f]{32}|[0-9a-f]{16}|${UUID})(?![0-9a-z])`,
  'gi',
);
/** AWS X-Ray: `Root=1-5759e988-bd862e3fe1be46a994272793`. */
const XRAY = /(?<![\w-])(1-[0-9a-f]{8}-[0-9a-f]{24})(?![\w-])/gi;

const REQUEST = /(?<![A-Za-z0-9])(req_[A-Za-z0-9]{8,64})(?![A-Za-z0-9])/g;
const REQUEST_ID = new RegExp(
  String.raw`(?<!\p{L})(?:(?:request|correlation)[-_ ]?id|cf-ray|ray id)${SIGN}([A-Za-z0-9][\w:.-]{6,99})`,
  'giu',
);

/** Words for an order, and for its number in one word. */
const ORDER_WORDS =
  'order|bestell(?:ung|nummer|[- ]?nr\\.?)|bestel(?:ling|nummer)|auftrag(?:snummer|s[- ]?nr\\.?)?|commande|pedido|encomenda|ordine|ordrenummer|ordernummer|ordre|beställning|objednávk[ay]|zamówieni[ea]';
const NUMBER_WORDS = 'numbers?|nummer|num[eé]ro|n[uú]mero|num|number|nr|no|n|id|ref|code|№|n[°º]';
const ORDER = new RegExp(
  String.raw`(?<![\p{L}\d_])(${ORDER_WORDS})((?:[\s_-]{0,2}(?:${NUMBER_WORDS})(?!\p{L})\.?)?(?:\s(?:is|ist|est))?\s{0,2}[:=#]{0,2}\s{0,2}#?)(${UUID}|(?:[A-Za-z]{1,6}-?)?\d[A-Za-z\d-]{2,30})(?![\p{L}\d_]|[.,:/]\d|\s?[€$£¥%])`,
  'giu',
);
const DATES = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{2,4})$/;

const STRIPE: [ClueKind, string, number][] = [
  ['stripe-customer', 'cus', 4],
  ['stripe-subscription', 'sub', 14],
  ['stripe-invoice', 'in', 14],
  ['stripe-payment', 'pi', 14],
  ['stripe-charge', 'ch', 14],
];

const IPV4 = /(?<![\w.-]|\w\/)(\d{1,3}(?:\.\d{1,3}){3})(?![\w-]|\.\w)/g;
const IPV6 = /(?<![\w:.])([0-9a-f]{1,4}:[0-9a-f:]{2,38})(?![\w:]|\.\w)/gi;

const VERSION = String.raw`\d{1,4}(?:\.\d{1,6}){2,3}(?:[-+][A-Za-z][A-Za-z\d.]{0,19})?`;
const VERSIONS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:version|versión|versione|versie|wersja|ver\.?|app|release)\s{0,2}[:=]?\s{0,2}v?|v)(${VERSION}|(?<=ver[^\d]{1,12})\d{1,4}\.\d{1,6})(?![\p{L}\d@/]|\.\d)`,
  'giu',
);
/** Whose version is told, where it is not the company's own app's. */
const OTHERS =
  /(?:ios|ipados|android|windows|macos|os x|linux|ubuntu|chrome|chromium|firefox|safari|edge|opera|java|python|node|php)\P{L}{0,3}$/iu;
const VERSION_BEFORE = /(?:version|ver\.?|release|build|firmware|app|v)\s?:?\s?$/i;

/** The kinds, the most telling first: where two fit one place, the first has it. */
export const looks: readonly Look[] = [
  { kind: 'trace', expression: TRACEPARENT, read: trace },
  { kind: 'trace', expression: TRACE_ID, read: trace },
  { kind: 'trace', expression: XRAY, read: first },
  ...STRIPE.map(([kind, prefix, least]): Look => ({
    kind,
    expression: new RegExp(`(?<![A-Za-z0-9])(${prefix}_[A-Za-z0-9]{${least},64})(?![A-Za-z0-9])`, 'g'),
    read: (match) => (hasDigit(first(match)) ? first(match) : null),
  })),
  { kind: 'request', expression: REQUEST, read: (match) => (hasDigit(first(match)) ? first(match) : null) },
  { kind: 'request', expression: REQUEST_ID, read: request },
  { kind: 'order', expression: ORDER, read: order },
  {
    kind: 'uuid',
    expression: new RegExp(`(?<![\\w@-])(${UUID})(?![\\w@-])`, 'gi'),
    read: (match) => (/[1-9a-f]/i.test(first(match)) ? first(match) : null),
  },
  { kind: 'ip', expression: IPV4, read: ipv4 },
  { kind: 'ip', expression: IPV6, read: ipv6 },
  { kind: 'version', expression: VERSIONS, read: version },
];

function trace(match: RegExpExecArray): string | null {
  return /[1-9a-f]/i.test(first(match)) ? first(match) : null;
}

/** Short numbers after these words are tickets of service desks, who call them requests too. */
function request(match: RegExpExecArray): string | null {
  const value = first(match).replace(/[:.-]+$/, '');
  const told = /[a-z]/i.test(value) ? value.length >= 7 : value.length >= 12;
  return told && hasDigit(value) && !DATES.test(value) ? value : null;
}

/** A number alone is an order's only where a sign or a word says so, or where it is too long for an amount. */
function order(match: RegExpExecArray): string | null {
  const [, word = '', between = '', found = ''] = match;
  const value = found.replace(/-+$/, '');
  const marked = /[#:=\p{L}№°º]/u.test(between) || /n(?:umme)?r\.?$/i.test(word);
  const mixed = /^[a-z]/i.test(value) || /\d-\d/.test(value);
  if (!marked && !mixed && value.length < 5) return null;
  if (/^\d+[a-z]{1,2}$/i.test(value) || DATES.test(value) || /^0\d*-\d/.test(value)) return null;
  return value.length >= 3 ? value : null;
}

/** Not where versions stand, and no address that is nobody's: networks, masks, this machine. */
function ipv4(match: RegExpExecArray, before: string): string | null {
  const value = first(match);
  const parts = value.split('.');
  const sound = parts.every((part) => Number(part) <= 255 && String(Number(part)) === part);
  if (!sound || /^(?:0|127|255)\.|\.0\.0$/.test(value)) return null;
  return VERSION_BEFORE.test(before) || OTHERS.test(before) ? null : value;
}

/** Times and hardware addresses have colons too: so eight groups, or `::` after a group that begins an address. */
function ipv6(match: RegExpExecArray): string | null {
  const value = first(match).replace(/(?<!:):$/, '');
  const groups = value.split(':');
  if (!groups.every((group) => group.length <= 4) || !/\d/.test(value)) return null;
  const short = value.split('::').length - 1;
  if (short === 0) return groups.length === 8 ? value : null;
  return short === 1 &&
    !value.includes(':::') &&
    groups.length <= 8 &&
    /^(?:[23f][0-9a-f]{3}|64):/i.test(value)
    ? value
    : null;
}

function version(match: RegExpExecArray, before: string): string | null {
  const value = first(match);
  if (/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/.test(value) || OTHERS.test(before)) return null;
  return value;
}
