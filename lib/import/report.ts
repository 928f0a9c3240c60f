import { csvText } from '../browser/spreadsheet';
import type { Database } from '../store/db';
import { batchIds, importBatchSchema, type Refusal } from '../store/import-rows';
import { parseRows } from '../store/rows';
import { say } from '../locale/say';

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
  'no-key': say('import.refusalNoKey'),
  'bad-email': say('import.refusalBadEmail'),
  'long-id': say('import.refusalLongId'),
  'more-cells': say('import.refusalMoreCells'),
  quotes: say('import.refusalQuotes'),
  'not-json': say('import.refusalNotJson'),
  'too-long': say('import.refusalTooLong'),
  'too-many': say('import.refusalTooMany'),
};

/** Refused rows as a CSV file. */
export const refusedTable = (rows: readonly Refusal[]): string =>
  csvText([
    [say('import.fileLine'), say('import.fileReason'), say('import.fileValue')],
    ...rows.map(({ line, code, value }) => [String(line), refusalWords[code], value]),
  ]);
