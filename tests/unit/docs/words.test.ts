/** The documents quote the product: when one of them changes, the other must. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as sidebar from '../../../components/sidebar/texts';
import { problemTexts } from '../../../components/sidebar/problem-texts';
import * as teach from '../../../components/sidebar/teach/texts';
import { texts as options } from '../../../components/options/texts';
import { texts as importing, useWords } from '../../../components/import/texts';
import { texts as reviewing } from '../../../components/options/pack/review/texts';
import { texts as privacy } from '../../../components/options/privacy/texts';
import { compilePattern } from '../../../lib/desks/custom/pattern';
import { clueKinds } from '../../../lib/clues/clue';
import { finish } from '../../../lib/links/fill';
import { filterNames, isFilter, isTimeFilter } from '../../../lib/links/filters';
import { linkIcons } from '../../../lib/links/icons';
import { LINK_PATHS, moment, valuesFrom } from '../../../lib/links/values';
import { rules } from '../../../lib/messages/schemas';
import { root } from './markdown';

/** The document as one line, as wrapping does not matter. */
const read = (path: string) => readFileSync(join(root, path), 'utf8').replace(/\s+/g, ' ');
const missing = (path: string, words: readonly string[]) => {
  const text = read(path);
  return words.filter((word) => !text.includes(word));
};

it('the user guide names every state, reason and trouble in the words of the sidebar', () => {
  const { texts, whyTexts, cautionTexts, noneTexts, unsureTexts, ended } = sidebar;
  const seenBefore = (words: string) => words.replace(' {age}', '');
  const words = [
    ...Object.values(whyTexts).map(seenBefore),
    ...Object.values(cautionTexts),
    // Colleagues are shown as customers, with a caution: nobody is ever told this one.
    ...Object.entries(noneTexts).flatMap(([code, [title]]) => (code === 'colleague' ? [] : [title])),
    ...Object.values(unsureTexts),
    ...Object.values(problemTexts).map(([, title]) => title),
    ...[texts.several.title, texts.unsure.title, texts.noTicket.title, texts.unconfigured.title],
    ...[texts.source.never, texts.source.stale, texts.unconfigured.action, texts.none.anyway],
    ...[texts.customer.chooseAgain, texts.customer.backToTicket],
    ...Object.values(ended).map((sentence) => sentence.split('.')[0] ?? ''),
  ];
  expect(missing('docs/user-guide.md', words)).toEqual([]);
});

it('the user guide names the steps and buttons of an import as they are', () => {
  const { map, run, counts, report, remove, removePast } = importing;
  const words = [
    ...[options.customers.open, map.start, run.stop, report.download, remove.act, removePast.act],
    ...[useWords.field, useWords.value, useWords.ignore, ...Object.values(counts)],
  ];
  expect(missing('docs/user-guide.md', words)).toEqual([]);
});

it('the reference names the choices of an import as they are', () => {
  const words = [...Object.values(reviewing.choices), reviewing.undo, options.pack.export];
  expect(missing('docs/pack.md', words)).toEqual([]);
});

it('the user guide names every step and doubt of teaching in the words of its panel', () => {
  const { offer, review, saved, picking } = teach.teachTexts;
  const words = [
    ...[
      offer.begin,
      teach.pickTexts.email,
      picking.cancel,
      review.title,
      review.save,
      saved.undo,
      saved.copy,
    ],
    ...Object.values(teach.teachProblemTexts),
  ];
  expect(missing('docs/user-guide.md', words)).toEqual([]);
});

it('the set-up names the buttons as they are', () => {
  const { pack, sites } = options;
  expect(
    missing('README.md', [pack.save, sites.allowing.desk, sites.allowing.source, privacy.forget.act]),
  ).toEqual([]);
});

it('the reference names every value of templates', () => {
  expect(
    missing(
      'docs/pack.md',
      LINK_PATHS.map((path) => `| \`${path}\``),
    ),
  ).toEqual([]);
});

it('the reference shows every filter as it works', () => {
  const at = Date.UTC(2026, 10, 28, 9, 30);
  const values = {
    ...valuesFrom({ kind: 'pack' }, { 'customer.name': `O'Neil "Al"` }),
    'window.from': moment(at, { kind: 'pack' }),
  };
  const works = (name: string) => {
    const path = isTimeFilter(name) ? 'window.from' : 'customer.name';
    const { pieces } = finish(`https://a.example/?{{${path} | ${name}}}`, values, { zone: 'Europe/London' });
    const text = pieces.at(-1)?.text ?? '';
    return name === 'uri' || name === 'cloudwatch' ? text : decodeURIComponent(text);
  };
  const rows = [...read('docs/pack.md').matchAll(/\| `(\w+)` +\| [^|]+ \| `([^`|]+)` +\|/g)];
  const shown = rows.map(([, name = '', text = '']) => [name, text]).filter(([name = '']) => isFilter(name));
  expect(shown).toEqual(filterNames.map((name) => [name, works(name)]));
});

it('the reference names every picture, and every kind of clue', () => {
  expect(
    missing(
      'docs/pack.md',
      [...linkIcons, ...clueKinds].map((name) => `\`${name}\``),
    ),
  ).toEqual([]);
});

it('the ticket patterns of the reference fit as it says', () => {
  const fits: [pattern: string, rest: string][] = [
    ['tickets/{id}', 'tickets/42/?x=1#top'],
    ['view?ticket={id}', 'view?tab=mail&ticket=42'],
    ['#/t/{id}', '#/t/42'],
    ['*/cases/{id}-*', 'emea/cases/42-where-is-my-order'],
  ];
  expect(
    missing(
      'docs/pack.md',
      fits.map(([pattern]) => `| \`${pattern}\``),
    ),
  ).toEqual([]);
  for (const [pattern, rest] of fits) expect(compilePattern(pattern)?.idIn(rest)).toBe('42');
});

it('the architecture names every message', () => {
  expect(
    missing(
      'docs/architecture.md',
      Object.keys(rules).map((type) => `\`${type}\``),
    ),
  ).toEqual([]);
});
