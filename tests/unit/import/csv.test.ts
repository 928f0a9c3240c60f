import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellsOf, csv } from './rows-of';

describe('what is printed is read again', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('', '"', '""', '\n', 'a\nb', ',', ';', '\t', ' x ', '=1+1', '007', 'é', '🙂', '\u2028'),
  );
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );
  const named = (cells: string[]) => cells.some((text) => text.trim() !== '');

  it('in pieces of every size, whatever the delimiter and line end', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        async (rows, delimiter, newline, slice) => {
          const plain = rows.map((cells) =>
            cells.map((text) => text.replaceAll('\r', '').replaceAll('\ufeff', '')),
          );
          const text = Papa.unparse(plain, { delimiter, newline, quotes: true });
          const read = await csv(text, { delimiter, slice });
          // A blank row says nothing; every other row comes back, letter by letter.
          expect(cellsOf(read)).toEqual(plain.filter(named));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('with the line on which each row begins', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, slice) => {
        const plain = rows.map((cells) => cells.map((text) => `x${text.replaceAll('\r', '')}`));
        const text = Papa.unparse(plain, { newline: '\n' });
        const lines = plain.map((_, at) => Papa.unparse(plain.slice(0, at), { newline: '\n' }));
        const read = await csv(text, { slice });
        expect(read.map(({ line }) => line)).toEqual(
          lines.map((before, at) => (at === 0 ? 1 : before.split('\n').length + 1)),
        );
      }),
    );
  });
});

describe('odd files', () => {
  it('old and new line ends may stand in one file', async () => {
    const rows = await csv('a,1\r\nb,2\nc,3\rd,4', { slice: 1 });
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(cellsOf(rows)).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
      ['d', '4'],
    ]);
  });

  it('empty lines and rows of empty cells are no rows, and count as lines', async () => {
    const rows = await csv('a,1\n\n,\n  , \nb,2\n\n');
    expect(rows).toEqual([
      { line: 1, cells: ['a', '1'] },
      { line: 5, cells: ['b', '2'] },
    ]);
  });

  it('a cell of a megabyte is a cell', async () => {
    const long = 'é\n'.repeat(500_000);
    const rows = await csv(`a,"${long}"\nb,2`, { slice: 1 << 16 });
    expect(cellsOf(rows)).toEqual([
      ['a', long],
      ['b', '2'],
    ]);
    expect(rows[1]?.line).toBe(500_002);
  });

  it('a quote that never closes costs its own line, not the rows below', async () => {
    for (const slice of [3, 1000]) {
      const rows = await csv('a,1\n"b,2\nc,3\nd,4\n', { slice });
      expect(rows).toEqual([
        { line: 1, cells: ['a', '1'] },
        { line: 2, code: 'quotes', value: '"b,2' },
        { line: 3, cells: ['c', '3'] },
        { line: 4, cells: ['d', '4'] },
      ]);
    }
  });

  it('a quote that opens a cell and closes in the middle of another line takes no rows along', async () => {
    const rows = await csv('a,1\n"b,2\nc,"3\nd,4\n');
    expect(rows).toEqual([
      { line: 1, cells: ['a', '1'] },
      { line: 2, code: 'quotes', value: '"b,2' },
      { line: 3, code: 'quotes', value: 'c,"3' },
      { line: 4, cells: ['d', '4'] },
    ]);
  });

  it('quotes within one line are read as they were meant', async () => {
    expect(cellsOf(await csv('a,"Bolt 5" long",x\nb 6" c,y,z\n'))).toEqual([
      ['a', 'Bolt 5" long', 'x'],
      ['b 6" c', 'y', 'z'],
    ]);
  });

  it('a row without an end is given up, and what follows is read', async () => {
    const rows = await csv(`a,1\n${'x'.repeat(5_000_000)}\nb,2`, { slice: 1 << 18 });
    expect(rows.map((row) => [row.line, 'code' in row ? row.code : row.cells])).toEqual([
      [1, ['a', '1']],
      [2, 'too-long'],
      [3, ['b', '2']],
    ]);
  });
});
