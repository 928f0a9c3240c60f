import { canFind, valueNames, type Column } from './columns';
import type { Layout } from './detect';
import { factsReader } from './facts';
import type { CellsRow } from './row';
import type { MappingView } from './view';

const SAMPLES = 3;
const PREVIEWED = 3;
/** Characters of one example: enough to see what the column is. */
const LONGEST = 40;

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`;

/** What stands in the mapping step: each column with examples, and the first rows as they would be kept. */
export function mappingOf(layout: Layout, columns: Column[], sample: readonly CellsRow[]): MappingView {
  const names = valueNames(columns);
  const { encoding, kind, delimiter, header, unread } = layout;
  const read = factsReader(columns, unread);
  return {
    encoding,
    kind,
    delimiter,
    header,
    ready: canFind(columns),
    ...(unread !== undefined && { unread }),
    columns: columns.map((column, at) => ({
      ...column,
      samples: sample
        .map(({ cells }) => cells[at]?.trim() ?? '')
        .filter(Boolean)
        .slice(0, SAMPLES)
        .map(shortened),
      ...(names[at] !== undefined && { valueName: names[at] }),
    })),
    preview: sample.slice(0, PREVIEWED).map((row) => {
      const known = read(row);
      return 'key' in known
        ? { line: row.line, facts: known.facts }
        : { line: row.line, refused: known.code, value: known.value };
    }),
  };
}
