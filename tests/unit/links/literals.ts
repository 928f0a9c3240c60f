/**
 * Strict readers of the literals that templates write, each by the grammar of its language and none of them by our own
 * code. Each answers what the literal says and the text that follows it, and throws where no literal stands.
 */
export type ReadLiteral = (text: string) => { value: string; rest: string };

/** From `"` to `"`, with just these escapes; what `bare` fits may not stand inside. */
function backslashes(escapes: (after: string) => [string, number] | null, bare: RegExp): ReadLiteral {
  return (text) => {
    if (text[0] !== '"') throw new Error(`no literal: ${text}`);
    let value = '';
    for (let here = 1; here < text.length;) {
      const char = text[here] ?? '';
      if (char === '"') return { value, rest: text.slice(here + 1) };
      const escaped = char === '\\' ? escapes(text.slice(here + 1)) : ([char, 0] as const);
      if (!escaped || (char !== '\\' && bare.test(char))) throw new Error(`bad literal at ${here}: ${text}`);
      value += escaped[0];
      here += 1 + escaped[1];
    }
    throw new Error(`no end: ${text}`);
  };
}

const named = (map: Readonly<Record<string, string>>, after: string): [string, number] | null => {
  const char = after[0] ?? '';
  return Object.hasOwn(map, char) ? [map[char] ?? '', 1] : null;
};
const unicode = (after: string): [string, number] | null => {
  const hex = /^u([0-9a-f]{4})/i.exec(after)?.[1];
  return hex ? [String.fromCharCode(Number.parseInt(hex, 16)), 5] : null;
};
const none = /(?!)/;

/** Kibana: `\t \r \n \" \\` and `\uXXXX`. */
export const readKql = backslashes(
  (after) => named({ t: '\t', r: '\r', n: '\n', '"': '"', '\\': '\\' }, after) ?? unicode(after),
  none,
);

/** Go: its named escapes and `\uXXXX`; no bare line break, and no other control character either. */
export const readLogql = backslashes(
  (after) =>
    named({ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\\': '\\', '"': '"' }, after) ??
    unicode(after),
  /\p{Cc}/u,
);

/** `\"` and `\\` alone. */
export const readQuoted = backslashes((after) => named({ '"': '"', '\\': '\\' }, after), none);

export const readJson: ReadLiteral = (text) => {
  const literal = /^"(?:[^"\\]|\\.)*"/s.exec(text)?.[0] ?? '';
  return { value: JSON.parse(literal) as string, rest: text.slice(literal.length) };
};

/** `'` to `'`, where `!` makes the next `!` or `'` a character. */
export const readRison: ReadLiteral = (text) => {
  if (text[0] !== "'") throw new Error(`no literal: ${text}`);
  let value = '';
  for (let here = 1; here < text.length; here += 1) {
    const char = text[here] ?? '';
    if (char === "'") return { value, rest: text.slice(here + 1) };
    if (char === '!') {
      here += 1;
      if (!/^[!']$/.test(text[here] ?? '')) throw new Error(`bad escape at ${here}: ${text}`);
    }
    value += text[here];
  }
  throw new Error(`no end: ${text}`);
};

/** JSURL: up to `~` or `)`. */
export const readCloudwatch: ReadLiteral = (text) => {
  const [literal = ''] = /^(?:[\w.-]|\*[0-9a-f]{2}|\*\*[0-9a-f]{4})*/.exec(text) ?? [];
  const rest = text.slice(literal.length);
  if (rest && !/^[~)]/.test(rest)) throw new Error(`bad literal: ${text}`);
  const value = literal.replace(/\*\*(....)|\*(..)/g, (_, four: string, two: string) =>
    String.fromCharCode(Number.parseInt(four ?? two, 16)),
  );
  return { value, rest };
};
