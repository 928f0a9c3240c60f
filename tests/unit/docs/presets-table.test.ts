/** What docs/presets.md lists is made from the presets themselves. `UPDATE_DOCS=1` writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { presets } from '../../../lib/links/presets/index';
import type { Preset, PresetField } from '../../../lib/links/presets/preset';
import { wording } from '../../../lib/locale/say';

const path = fileURLToPath(new URL('../../../docs/presets.md', import.meta.url));

const row = ({ id, label, kind, fields, note }: Preset) =>
  `| \`${id}\` | ${wording(label)} | \`${kind}\` | ${fields.map(({ name, required }) => (required ? `**\`${name}\`**` : `\`${name}\``)).join(', ')} | ${note ? wording(note) : ''} |`;

const table = [
  '| preset | what it opens | kind | fields | note |',
  '| --- | --- | --- | --- | --- |',
  ...presets.map(row),
].join('\n');

const types: Record<PresetField['type'], string> = {
  base: 'address',
  text: 'text',
  path: 'path of a value',
  query: 'query',
  number: 'number',
};
function line({ name, help, required, type, default: usual }: PresetField): string {
  const traits = [
    types[type],
    ...(required ? ['needed'] : []),
    ...(usual ? [`\`${usual}\` unless told`] : []),
  ];
  return `  - \`${name}\` (${traits.join(', ')}): ${wording(help)}`;
}

const list = presets.map(({ id, fields }) => `- **\`${id}\`**\n${fields.map(line).join('\n')}`).join('\n');

/** The document with this between its marks. */
function put(text: string, mark: string, content: string): string {
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [before, rest] = text.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (after === undefined) throw new Error(`docs/presets.md has no place for ${begin} … ${end}`);
  return `${before}${begin}\n\n${content}\n\n${end}${after}`;
}

it('the list of presets tells of each what it says of itself', async () => {
  const written = put(put(readFileSync(path, 'utf8'), 'presets', table), 'fields', list);
  const made = await format(written, { ...(await resolveConfig(path)), parser: 'markdown' });
  if (process.env['UPDATE_DOCS']) writeFileSync(path, made);
  expect(readFileSync(path, 'utf8')).toBe(made);
});

it.each(presets)('$id speaks in one line each', ({ label, fields, note }) => {
  for (const key of note ? [label, note] : [label]) expect(wording(key)).toMatch(/^[^\n|]{1,120}$/);
  for (const field of fields) expect(wording(field.label)).toMatch(/^[A-Z][^\n|]{1,30}$/);
  for (const { help } of fields) expect(wording(help)).toMatch(/^.{1,120}\.$/);
});
