import { describe, expect, it } from 'vitest';
import { encodingOf, fingerprintOf } from '../../../lib/import/bytes';
import { detect, rowsOf, withHeader, type Layout } from '../../../lib/import/detect';
import { cellsOf, csv, ndjson } from './rows-of';

const bytes = (...parts: (string | number[])[]) =>
  new Blob(parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))));
const utf16 = (text: string, little: boolean) =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });

async function read(file: Blob): Promise<{ layout: Layout; cells: string[][] }> {
  const detected = await detect(file);
  if (!detected.ok) throw new Error(detected.problem);
  const cells: string[][] = [];
  for await (const piece of rowsOf(file, detected.layout)) cells.push(...cellsOf(piece.rows));
  return { layout: detected.layout, cells };
}

describe('the encoding', () => {
  const text = 'Email,Name\nzoe@example.com,Zoë';
  it.each([
    ['utf-8', bytes(text)],
    ['utf-8', bytes([0xef, 0xbb, 0xbf], text)],
    ['utf-16le', bytes([0xff, 0xfe], utf16(text, true))],
    ['utf-16be', bytes([0xfe, 0xff], utf16(text, false))],
    ['windows-1252', bytes('Email,Name\nzoe@example.com,Zo', [0xeb])],
  ])('is told: %s', async (encoding, file) => {
    const { layout, cells } = await read(file);
    expect(layout).toMatchObject({ encoding, columns: ['Email', 'Name'], header: true });
    expect(cells).toEqual([['zoe@example.com', 'Zoë']]);
  });

  it('is not UTF-8 because of one letter, however late it comes', async () => {
    expect(await encodingOf(bytes('a'.repeat(3_000_000), [0xe9], 'b'))).toBe('windows-1252');
    expect(await encodingOf(bytes('a'.repeat((1 << 20) - 1), 'é'))).toBe('utf-8');
  });
});

describe('the delimiter', () => {
  it.each([',', ';', '\t', '|'])('%j is told, though cells hold others', async (delimiter) => {
    const rows = [
      ['Email', 'Note, or; remark', 'Plan'],
      ['a@example.com', 'one, two; three', 'Pro'],
      ['b@example.com', 'four', 'Free'],
    ];
    const text = rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n');
    const { layout, cells } = await read(bytes(text));
    expect(layout.delimiter).toBe(delimiter);
    expect(cells).toEqual(rows.slice(1));
  });

  it('a list of addresses has none', async () => {
    const { layout, cells } = await read(bytes('a@example.com\nb@example.com\n'));
    expect(layout).toMatchObject({ header: false, columns: [''] });
    expect(cells).toEqual([['a@example.com'], ['b@example.com']]);
  });
});

describe('the header', () => {
  it('is a row that names columns; others are rows', async () => {
    expect((await read(bytes('Email,Name\na@example.com,A'))).layout.header).toBe(true);
    expect((await read(bytes('a@example.com,A\nb@example.com,B'))).layout.header).toBe(false);
    expect((await read(bytes('17,A\n18,B'))).layout.header).toBe(false);
  });

  it('is one or none as the person says', async () => {
    const file = bytes('Email,Name\na@example.com,A');
    const detected = await detect(file);
    if (!detected.ok) throw new Error(detected.problem);
    const bare = await withHeader(file, detected.layout, false);
    expect(bare).toMatchObject({ ok: true, layout: { columns: ['', ''] } });
    expect(bare.ok && bare.sample[0]).toEqual({ line: 1, cells: ['Email', 'Name'] });
    const again = await withHeader(file, bare.ok ? bare.layout : detected.layout, true);
    expect(again).toEqual(detected);
  });
});

describe('what is no table', () => {
  it.each([
    ['empty', bytes()],
    ['empty', bytes(' \r\n\n')],
    ['workbook', bytes([0x50, 0x4b, 3, 4], 'x')],
    ['workbook', bytes([0xd0, 0xcf, 0x11, 0xe0], 'x')],
    ['json', bytes('[{"email": "a@example.com"}]')],
    ['json', bytes('{\n  "email": "a@example.com"\n}')],
  ])('is refused: %s', async (problem, file) => {
    expect(await detect(file)).toEqual({ ok: false, problem });
  });
});

describe('NDJSON', () => {
  it('has the paths of its objects as columns, and keeps numbers as they were written', async () => {
    const file = bytes(
      '{"email":"a@example.com","id":12345678901234567890,"company":{"name":"Engines","seats":1.50}}\n\n',
      '{"email":"b@example.com","tags":["x","y"],"deep":[{"a":1}],"none":null,"vip":true}\n',
    );
    const { layout, cells } = await read(file);
    expect(layout.kind).toBe('ndjson');
    expect(layout.columns).toEqual(['email', 'id', 'company.name', 'company.seats', 'tags', 'deep', 'vip']);
    expect(cells).toEqual([
      ['a@example.com', '12345678901234567890', 'Engines', '1.50', '', '', ''],
      ['b@example.com', '', '', '', 'x, y', '[{"a":"1"}]', 'true'],
    ]);
  });

  it('refuses lines that are no objects, each with its line', async () => {
    const lines = [
      '{"a":"1"}',
      'nonsense',
      '',
      '[1]',
      '"text"',
      '{"a":"\\u00e9 ☃"}',
      `{"a":"${'x'.repeat(4_000_001)}"}`,
      '{"a":"2"}',
    ];
    const rows = await ndjson(lines.join('\n'), ['a'], 1 << 16);
    expect(rows.map((row) => [row.line, 'code' in row ? row.code : row.cells[0]])).toEqual([
      [1, '1'],
      [2, 'not-json'],
      [4, 'not-json'],
      [5, 'not-json'],
      [6, 'é ☃'],
      [7, 'too-long'],
      [8, '2'],
    ]);
  });
});

it('characters are whole wherever a piece of the file ends', async () => {
  const text = 'Zoë,🙂\r\nŁódź,日本\r\n';
  for (let slice = 1; slice < 12; slice += 1) {
    expect(cellsOf(await csv(text, { slice }))).toEqual([
      ['Zoë', '🙂'],
      ['Łódź', '日本'],
    ]);
  }
});

it('a fingerprint is the file’s, not its name’s, and tells files apart', async () => {
  const same = await fingerprintOf(bytes('a'.repeat(200_000)));
  expect(await fingerprintOf(bytes('a'.repeat(200_000)))).toBe(same);
  expect(await fingerprintOf(bytes('a'.repeat(199_999), 'b'))).not.toBe(same);
  expect(await fingerprintOf(bytes('b', 'a'.repeat(199_999)))).not.toBe(same);
  expect(await fingerprintOf(bytes('a'.repeat(200_001)))).not.toBe(same);
});
