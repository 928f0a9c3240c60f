/** What the tree must look like, as far as no other tool checks it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fixtureNames } from '../desks/contract/fixtures';
import { adapters } from '../../lib/desks/registry';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of the files below a folder, from the top of the tree. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)));
const read = (path: string) => readFileSync(join(top, path), 'utf8');
const linesOf = (path: string) => read(path).trimEnd().split('\n').length;
const code = (...folders: string[]) =>
  folders.flatMap(filesIn).filter((path) => /\.(ts|tsx|css|html)$/.test(path));
const shipped = code('lib', 'components', 'entrypoints');
/** Those of `paths` whose text, comments left out, matches. */
const matching = (paths: string[], pattern: RegExp) =>
  paths.filter((path) => pattern.test(read(path).replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*/g, '')));

it('finds the tree', () => {
  expect(shipped).toContain('lib/desks/desk.ts');
  expect(shipped).toContain('components/sidebar/Sidebar.tsx');
  expect(shipped.length).toBeGreaterThan(100);
});

it('no file has grown over 300 lines, and half of them are below 80', () => {
  expect(shipped.filter((path) => linesOf(path) > 300)).toEqual([]);
  const lengths = shipped.map(linesOf).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
});

it('entrypoints wire and never decide: 40 lines at most', () => {
  expect(code('entrypoints').filter((path) => linesOf(path) > 40)).toEqual([]);
});

it('files are named in kebab-case, components in PascalCase', () => {
  const misnamed = shipped.filter((path) => {
    const name = basename(path);
    return !(
      path.startsWith('components/') && path.endsWith('.tsx')
        ? /^[A-Z][A-Za-z]*\.tsx$/
        : /^[a-z0-9]+(-[a-z0-9]+)*\.(ts|tsx|css|html)$/
    ).test(name);
  });
  expect(misnamed).toEqual([]);
});

it('every desk adapter is registered once', () => {
  const folders = readdirSync(join(top, 'lib/desks'), { withFileTypes: true });
  // Folders without an address are what several adapters share.
  const written = folders
    .filter(({ name }) => existsSync(join(top, 'lib/desks', name, 'address.ts')))
    .map(({ name }) => name);
  expect(adapters.map(({ type }) => type).sort()).toEqual(written.sort());
});

it.each(adapters.map(({ type }) => type))('%s is held to its laws on three pages at least', (type) => {
  const cases = fixtureNames().filter((name) => name.startsWith(`${type}/`));
  expect(cases.length).toBeGreaterThanOrEqual(3);
});

it('nothing is ever posted to a page: one message would hand it the sidebar’s frame', () => {
  expect(matching(shipped, /\bpostMessage\s*\(/)).toEqual([]);
});

it('Dexie is imported in lib/store alone: a content script with it would open the page’s database', () => {
  const importers = matching(shipped, /from 'dexie|import\('dexie/);
  expect(importers).toEqual(['lib/store/db.ts']);
});

/** What may change at the top of a module, although the browser may stop the background at any line, and why. */
const mayChange: Record<string, string> = {
  'lib/background/arrivals.ts': 'who came last to a tab, for answers under way: they end with the background',
  'lib/background/desk-scripts.ts':
    'turns: order the writes of one background; a stopped one has none under way',
  'lib/background/layout-store.ts': 'turns: as above',
  'lib/background/mark.ts': 'turns: as above',
  'lib/background/session.ts': 'turns: as above',
  'lib/customers/refresh.ts': 'underway: requests of one background, which end with it',
};

it('the background remembers nothing in its modules', () => {
  const background = code('lib/background', 'lib/customers', 'lib/sources', 'lib/store');
  const holders = matching(
    background,
    /^(export )?(let|var) |^(export )?const \w+[^=]*= (new (Map|Set|WeakMap)\b|createTurns)/m,
  );
  expect(holders).toEqual(Object.keys(mayChange));
});
