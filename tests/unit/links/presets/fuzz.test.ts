/**
 * Ten thousand customers for each preset, most of them called what nobody should be called: the address stays the
 * template's, and the value arrives at the tool whole, as one literal.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '../../../../lib/links/presets/index';
import type { Preset } from '../../../../lib/links/presets/preset';
import { resolveLink } from '../../../../lib/links/resolve';
import { moment, type LinkValues, type Value } from '../../../../lib/links/values';
import { known } from '../nasty';
import { heardAt } from './opened';
import { places, required } from './places';

/** The same customers each run, or others: `FUZZ_SEED=7 npm run unit -- tests/unit/links/presets/fuzz`. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_128);
const COUNT = 10_000;
const names = fc.sample(known, { seed, numRuns: COUNT });
const heard = moment(heardAt, { kind: 'desk' });

/** Everything that the preset puts in, in the order in which it stands. */
const pathsOf = ({ fields }: Preset) =>
  fields.flatMap(({ name, default: usual }) => {
    if (name === 'by') return [usual ?? ''];
    return usual?.startsWith('{{') ? [usual.slice(2, -2)] : [];
  });

function linkOf(preset: Preset) {
  const told = preset.fields.filter((field) => field.required).map(({ name }) => [name, required[name]]);
  return {
    id: 'a',
    kind: preset.kind,
    label: 'A',
    preset: preset.id,
    with: Object.fromEntries(told) as Record<string, string>,
  };
}

const customer = (paths: readonly string[], text: (index: number) => string): LinkValues => ({
  ...Object.fromEntries(
    paths.map((path, index): [string, Value] => [path, { text: text(index), from: { kind: 'desk' } }]),
  ),
  'ticket.heardAt': heard,
});

const shape = (url: URL) =>
  [
    url.origin,
    url.username,
    url.password,
    url.pathname.split('/').length,
    url.pathname.split(';').length,
    ...url.searchParams.keys(),
    url.hash.split(/[#&/]/).length,
  ].join(' ');

/** What is wrong with the preset's address for these names, or nothing. */
function wrong(preset: Preset): (index: number) => string | undefined {
  const link = linkOf(preset);
  const paths = pathsOf(preset);
  const place = places[preset.id];
  if (!place) throw new Error(`Nobody knows where ${preset.id} has its value.`);
  const resolve = (values: LinkValues) =>
    resolveLink(link, values, { schemes: [], environment: null, now: 0 });
  const usual = shape(new URL(resolve(customer(paths, () => 'v')).href ?? ''));
  return (index) => {
    const nameAt = (offset: number) => names[(index + offset) % COUNT] ?? '';
    const { href, refused } = resolve(customer(paths, nameAt));
    const expected = paths.map((_, offset) => nameAt(offset).toWellFormed());
    if (href === undefined)
      return expected.some((name) => /^\.\.?$/.test(name)) ? undefined : (refused ?? 'missing');
    const url = new URL(href);
    if (shape(url) !== usual) return `another address: ${href}`;
    try {
      const found = place(url);
      if (found.length === expected.length && found.every((text, at) => text === expected[at]))
        return undefined;
      return `${JSON.stringify(found)} in place of ${JSON.stringify(expected)}: ${href}`;
    } catch (error) {
      return String(error);
    }
  };
}

it('knows a place for each preset, and for no other', () => {
  expect(Object.keys(places).sort()).toEqual(presets.map(({ id }) => id).sort());
});

describe(`${COUNT} customers of the seed ${seed}`, () => {
  it.each(presets)('$id', { timeout: 120_000 }, (preset) => {
    const wrongAt = wrong(preset);
    const mistakes = [];
    for (let index = 0; index < COUNT && mistakes.length < 3; index += 1) {
      const mistake = wrongAt(index);
      if (mistake !== undefined) mistakes.push(mistake);
    }
    expect(mistakes).toEqual([]);
  });
});
