import { csvText } from '../browser/spreadsheet';
import type { Database } from '../store/db';
import { batchIds, importBatchSchema, type Refusal } from '../store/import-rows';
import { parseRows } from '../store/rows';

/** The rows that an import refused, in the file's order. At most `most`. */
export async function refusedOf(db: Database, id: string, most = Infinity): Promise<Refusal[]> {
  const found: Refusal[] = [];
  await db.imports
    .where('id')
    .between(...batchIds(id))
    .until(() => found.length >= most)
    .each((row) => {
      for (const { refused } of parseRows(importBatchSchema, [row])) found.push(...refused);
    });
  return found.slice(0, most);
}

/** Why a row was refused, in words. They stand on the page, and in the file that people mend their rows by. */
export const refusalWords: Record<Refusal['code'], string> = {
  'no-key': 'No e-mail address and no id',
  'bad-email': 'Not one e-mail address',
  'long-id': 'An id of more than 500 characters',
  'more-cells': 'More cells than columns: a cell may hold the delimiter without quotes',
  quotes: 'A quotation mark is not closed',
  'not-json': 'Not a JSON object',
  'too-long': 'A row of more than four million characters',
  'too-many': 'More than 50 different rows for one address or id',
};

/** Refused rows as a CSV file. */
export const refusedTable = (rows: readonly Refusal[]): string =>
  csvText([
    ['line', 'reason', 'what stands there'],
    ...rows.map(({ line, code, value }) => [String(line), refusalWords[code], value]),
  ]);
