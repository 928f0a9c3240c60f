/**
 * The libraries whose code goes into the package, with their licences, read from `package.json` and the installed
 * packages. Runs when Deskside is built and in tests, never in a browser.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Library } from '../library';

/** As far as a package's own description is read here. */
const packageSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  homepage: v.optional(v.string()),
  repository: v.optional(v.union([v.string(), v.object({ url: v.string() })])),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
});
const ownSchema = v.object({ dependencies: v.record(v.string(), v.string()) });

/** The builder puts small helpers of its own around each script, although it is no dependency; so does what it is given. */
const builders = ['wxt', '@wxt-dev/webextension-polyfill'];

interface Installed extends Library {
  folder: string;
  needs: string[];
}

function read(root: string, name: string): Installed {
  const folder = join(root, 'node_modules', name);
  const { version, license, homepage, repository, dependencies } = v.parse(
    packageSchema,
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const address = typeof repository === 'string' ? repository : repository?.url;
  const url = homepage ?? address?.replace(/^git\+/, '').replace(/\.git$/, '') ?? '';
  // Types leave no code behind.
  const needs = Object.keys(dependencies).filter((need) => !need.startsWith('@types/'));
  return { name, version, licence: license, url, folder, needs };
}

function installed(root: string): Installed[] {
  const own = v.parse(ownSchema, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const found = new Map<string, Installed>();
  const add = (name: string) => {
    if (found.has(name)) return;
    const library = read(root, name);
    found.set(name, library);
    // Of a builder, nothing but its own helpers ends up in the package.
    if (!builders.includes(name)) library.needs.forEach(add);
  };
  [...Object.keys(own.dependencies), ...builders].forEach(add);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All libraries, by name. @param root where `package.json` and `node_modules` are */
export const readLibraries = (root: string): Library[] =>
  installed(root).map(({ name, version, licence, url }) => ({ name, version, licence, url }));

/** The licences in full, as one text. Most of them want to go along with each copy of the code. */
export function licenceTexts(root: string): string {
  const parts = installed(root).map(({ name, version, licence, url, folder }) => {
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
    const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
    return [`${name} ${version}`, `${licence}, ${url}`, ...texts].join('\n\n');
  });
  const own = join(root, 'LICENSE');
  const first = existsSync(own) ? `Deskside\n\n${readFileSync(own, 'utf8').trim()}` : 'Deskside';
  return `${[first, ...parts].join(`\n\n${'='.repeat(72)}\n\n`)}\n`;
}

/** The package that a module of a bundle is of; `null` for our own. `/x/node_modules/@a/b/c.js`: `@a/b`. */
export const packageOf = (module: string): string | null =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? null;
