import { csvText } from '../browser/spreadsheet';
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

/** The entries as a file's text. */
export function exportTrail(entries: readonly TrailEntry[], format: 'json' | 'csv'): string {
  if (format === 'json') return `${JSON.stringify(entries, null, 2)}\n`;
  return csvText([
    columns.map(([name]) => name),
    ...entries.map((entry) => columns.map(([, of]) => of(entry))),
  ]);
}
