/** The README's table of desks is made from what the adapters say of themselves. `UPDATE_DOCS=1` writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { adapters } from '../../../lib/desks/registry';
import { catalogue } from '../../../lib/desks/catalogue';
import { knownTypes } from '../../../lib/desks/config';
import { products } from '../../../lib/desks/hosts';

const path = fileURLToPath(new URL('../../../README.md', import.meta.url));
const [begin, end] = ['<!-- desks -->', '<!-- /desks -->'];

const rows = knownTypes.map((type) => {
  const { person, confirmed, confidence, tried } = catalogue[type];
  const { address, page, answer } = confidence;
  const answered = confirmed ? `\`${confirmed}\`` : 'no';
  const trust = [address, page, confirmed ? answer : '–'].join(' / ');
  return `| ${products[type].name} | \`${type}\` | ${person} | ${answered} | ${trust} | ${tried === 'live' ? '**live**' : 'fixtures'} |`;
});

const table = [
  '| desk | `type` | how the requester is found | confirmed by the desk | address / page / answer | tried on |',
  '| --- | --- | --- | --- | --- | --- |',
  ...rows,
].join('\n');

it('the README tells of every desk what its adapter says of itself', async () => {
  const readme = readFileSync(path, 'utf8');
  const [before, rest] = readme.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (after === undefined) throw new Error(`README.md has no place for the table: ${begin} … ${end}`);
  const made = await format(`${before}${begin}\n\n${table}\n\n${end}${after}`, {
    ...(await resolveConfig(path)),
    parser: 'markdown',
  });
  if (process.env['UPDATE_DOCS']) writeFileSync(path, made);
  expect(readFileSync(path, 'utf8')).toBe(made);
});

it.each(knownTypes)('%s says who is found how, and claims no answer that it does not ask for', (type) => {
  const { version, person, confirmed, confidence } = catalogue[type];
  const adapter = adapters.find((one) => one.type === type);
  expect(version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(person.length).toBeGreaterThan(5);
  expect(confirmed !== null).toBe(adapter?.confirm !== undefined);
  if (confirmed === null) expect(['none', 'low', 'medium', 'high']).toContain(confidence.answer);
  else expect(confidence.answer).not.toBe('none');
});
