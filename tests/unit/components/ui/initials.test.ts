import { expect, it } from 'vitest';
import { initials } from '../../../../components/ui/initials';

it.each([
  ['José Ñandú-Østergård', undefined, 'JÑ'],
  ['ada lovelace', undefined, 'AL'],
  ['Ada King Lovelace', undefined, 'AL'],
  ['  Ada  ', undefined, 'A'],
  ['Jose\u0301', undefined, 'J'],
  ['E\u0301mile Zola', undefined, 'E\u0301Z'],
  ['ßen', undefined, 'ß'],
  ['山田 太郎', undefined, '山'],
  ['김철수', undefined, '김'],
  ['محمد عبد الرحمن', undefined, 'م'],
  ['דוד לוי', undefined, 'דל'],
  ['नेहा शर्मा', undefined, 'नेश'],
  ['"Ada" (Sales)', undefined, 'AS'],
  ['🦊 Fox', undefined, 'F'],
  ['🦊', 'fox@example.com', 'F'],
  [undefined, 'jose@example.net', 'J'],
  [undefined, undefined, ''],
  ['', '', ''],
  ['—', '@', ''],
])('%j, %j: %j', (name, email, letters) => {
  expect(initials(name, email)).toBe(letters);
});
