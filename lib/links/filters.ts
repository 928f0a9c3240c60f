/**
 * What may stand behind a value in a template, `{{customer.email | kql}}`, and around a part of one,
 * `{{#json}}…{{/json}}`. Encodings make a literal of another language out of any text; filters of time write moments.
 */
import { dateIn, localIn } from './zone';

/**
 * How a text is written in another language: `open`, its characters escaped one by one, `close`. Escaping must not look
 * at neighbours: what is escaped in pieces is then the same as what is escaped whole, and each piece can be shown.
 */
export interface Encoding {
  readonly open: string;
  readonly close: string;
  escape(text: string): string;
}

const between = (open: string, close: string, escape: (text: string) => string): Encoding => ({
  open,
  close,
  escape,
});

/** RFC 3986, with the sub-delimiters that `encodeURIComponent` leaves: for every part of a URL alike. */
const uri = between('', '', (text) =>
  encodeURIComponent(text).replace(/['()*!]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
);

/** A string of JSON (RFC 8259, section 7) with its quotes. */
const json = between('"', '"', (text) => JSON.stringify(text).slice(1, -1));

/**
 * A quoted string of the Kibana Query Language with its quotes, in which `*` is no wildcard. Escapes by the grammar
 * in elastic/kibana, packages/kbn-es-query/grammar/grammar.peggy (rule QuotedCharacter), read 2026-11-28.
 */
const kql = between('"', '"', (text) => backslashed(text, '\\"', { '\t': 't', '\r': 'r', '\n': 'n' }));

/**
 * A string of Loki's LogQL with its quotes: Go's own escapes, and no bare line break. grafana/loki,
 * pkg/logql/syntax/lex.go hands strings to Prometheus' strutil.Unquote, read 2026-11-28.
 */
const logql = between('"', '"', (text) =>
  backslashed(text, '\\"', { '\t': 't', '\r': 'r', '\n': 'n' }).replace(
    /\p{Cc}/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
);

/**
 * A quoted string of rison, as Kibana keeps its state in addresses: `'` around, `!` before `!` and `'`. Nanonid/rison,
 * js/rison.js, read 2026-11-28.
 */
const rison = between("'", "'", (text) => text.replace(/[!']/g, '!$&'));

/**
 * Double quotes, with `\` before `"` and `\`: Datadog (docs.datadoghq.com/logs/explorer/search_syntax), Splunk
 * (help.splunk.com, "Quotes and escaping characters"), Lucene, Google Cloud Logging; read 2026-11-28. Sentry (getsentry/sentry,
 * event_search.py, rule quoted_value, read 2026-11-28) knows `\"` alone: there a `\` arrives twice. In Sentry and Splunk
 * a `*` stays a wildcard.
 */
const quoted = between('"', '"', (text) => backslashed(text, '\\"'));

/**
 * Strings in addresses of the CloudWatch console: JSURL of Sage/jsurl (lib/jsurl.js, read 2026-11-28), that is the
 * percent-encoding's `*20` for ASCII, and `**20ac` for what lies beyond Latin-1. What JSURL leaves alone and an
 * address does not (`'`, `(`) is escaped too.
 */
const cloudwatch = between('', '', (text) =>
  text.replace(/[^\w.-]/g, (char) => {
    const code = char.charCodeAt(0);
    return code < 0x100
      ? `*${code.toString(16).padStart(2, '0')}`
      : `**${code.toString(16).padStart(4, '0')}`;
  }),
);

/** As it is: inside a block whose own encoding is enough. */
const asIs = between('', '', (text) => text);

export const encodings = { uri, json, kql, logql, rison, quoted, cloudwatch, text: asIs } as const;

/** Moments as tools take them; `date` and `local` are the agent's own clock, `zone` names it (IANA). */
export const timeFilters = {
  iso: (at: number) => new Date(at).toISOString(),
  epoch_ms: (at: number) => String(Math.trunc(at)),
  epoch_s: (at: number) => String(Math.floor(at / 1000)),
  date: dateIn,
  local: localIn,
} as const satisfies Record<string, (at: number, zone?: string) => string>;

export type EncodingName = keyof typeof encodings;
export type TimeFilter = keyof typeof timeFilters;
/** `raw`: as it is, standing directly in the address. */
export type FilterName = EncodingName | TimeFilter | 'raw';

export const isEncoding = (name: string): name is EncodingName => Object.hasOwn(encodings, name);
export const isTimeFilter = (name: string): name is TimeFilter => Object.hasOwn(timeFilters, name);
export const isFilter = (name: string): name is FilterName =>
  name === 'raw' || isEncoding(name) || isTimeFilter(name);

/** In the order in which messages and the reference name them. */
export const filterNames: readonly FilterName[] = [
  ...(Object.keys(encodings) as EncodingName[]),
  'raw',
  ...(Object.keys(timeFilters) as TimeFilter[]),
];

/** The whole text in that encoding. */
export const encode = ({ open, close, escape }: Encoding, text: string): string =>
  open + escape(text) + close;

/** A backslash before each of `chars`; `named` are written by letter. */
function backslashed(text: string, chars: string, named: Readonly<Record<string, string>> = {}): string {
  return Array.from(text, (char) => {
    const letter = named[char];
    if (letter !== undefined) return `\\${letter}`;
    return chars.includes(char) ? `\\${char}` : char;
  }).join('');
}
