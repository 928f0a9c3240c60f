import type { TrailEntry } from '../messages/press';

const columns: [name: string, of: (entry: TrailEntry) => string | undefined][] = [
  ['time', ({ at }) => new Date(at).toISOString()],
  ['agent', ({ agent }) => agent],
  ['customer name', ({ person }) => person.name],
  ['customer email', ({ person }) => person.email],
  ['customer id', ({ person }) => person.externalId],
  ['ticket', ({ ticket }) => ticket?.id],
  ['ticket subject', ({ ticket }) => ticket?.subject],
  ['ticket address', ({ ticket }) => ticket?.url],
  ['reason', ({ reason }) => reason],
  ['link', ({ link }) => link.id],
  ['label', ({ link }) => link.label],
  ['host', ({ link }) => link.host],
  ['environment', ({ environment }) => environment],
  ['opened in', ({ open }) => open],
  ['outcome', ({ outcome }) => outcome],
  ['entry', ({ id }) => id],
];

/**
 * A cell that spreadsheets take for text. One that begins like a formula gets an apostrophe in front, as OWASP advises
 * (2026-11); names, subjects and reasons come from people who may mean harm.
 */
function cell(value = ''): string {
  const text = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠]/u.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

/** The entries as a file's text. CSV begins with a byte order mark, without which Excel misreads names. */
export function exportTrail(entries: readonly TrailEntry[], format: 'json' | 'csv'): string {
  if (format === 'json') return `${JSON.stringify(entries, null, 2)}\n`;
  const rows = [columns.map(([name]) => name), ...entries.map((entry) => columns.map(([, of]) => of(entry)))];
  return `\ufeff${rows.map((row) => row.map((value) => cell(value)).join(',')).join('\r\n')}\r\n`;
}
