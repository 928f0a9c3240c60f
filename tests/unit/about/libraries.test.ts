import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licenceTexts, packageOf, readLibraries } from '../../../lib/about/build/libraries';
import { librariesPlugin } from '../../../lib/about/build/plugin';

const libraries = readLibraries('.');
const names = libraries.map(({ name }) => name);

/** What may be in the package without asking a lawyer: each lets the code be used and wants its text along. */
const known = ['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', '(MPL-2.0 OR Apache-2.0)'];

it('lists what the package depends on, with what that needs, and no types', () => {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  expect(names).toEqual(expect.arrayContaining(Object.keys(own.dependencies)));
  expect(names).toContain('@preact/signals-core');
  expect(names.filter((name) => name.startsWith('@types/'))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

it('knows the licence, the version and the site of each', () => {
  for (const { name, version, licence, url } of libraries) {
    expect(known, name).toContain(licence);
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
    expect(url, name).toMatch(/^https:\/\//);
  }
});

it('has their texts in full, and its own', () => {
  const text = licenceTexts('.');
  expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
  expect(text).toContain('Jason Miller'); // Preact's
  expect(text).toContain('Mozilla Public License');
  for (const { name, version } of libraries) expect(text).toContain(`${name} ${version}\n`);
});

it.each([
  ['/x/node_modules/preact/dist/preact.mjs', 'preact'],
  ['/x/node_modules/@preact/signals/dist/signals.mjs', '@preact/signals'],
  ['\0/x/node_modules/a/node_modules/b/c.js?commonjs', 'b'],
  ['/x/lib/about/library.ts', null],
])('tells the package of %s', (module, name) => expect(packageOf(module)).toBe(name));

it('ends a build that bundles what is not listed', () => {
  const bundle = (...moduleIds: string[]) => ({
    'a.js': { type: 'chunk', moduleIds },
    'a.css': { type: 'asset' },
  });
  const check = (...ids: string[]) => librariesPlugin('.').generateBundle(null, bundle(...ids));
  expect(() => check('/x/lib/a.ts', '/x/node_modules/preact/a.js')).not.toThrow();
  expect(() => check('/x/node_modules/left-pad/a.js')).toThrow('left-pad is bundled');
});
