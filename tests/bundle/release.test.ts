import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import JSZip from 'jszip';
import { afterAll, expect, it } from 'vitest';
import { filesBelow, sourcesOf } from '../../docs/store/sources.mjs';
import { zipOf } from '../../docs/store/zip.mjs';

const folder = mkdtempSync(join(tmpdir(), 'deskside sources '));
afterAll(() => rmSync(folder, { recursive: true }));

const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('makes the same packages again, in another folder, of the sources in the zip', async () => {
  const paths = sourcesOf('.');
  const { files } = await JSZip.loadAsync(await zipOf('.', paths));
  expect(Object.keys(files)).toEqual(paths.toSorted());
  for (const [path, file] of Object.entries(files)) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, await file.async('nodebuffer'));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, stdio: 'pipe' });
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const here = join('.output', build);
    const there = join(folder, '.output', build);
    expect(filesBelow(there).toSorted()).toEqual(filesBelow(here).toSorted());
    const [one, other] = await Promise.all([zipOf(here, filesBelow(here)), zipOf(there, filesBelow(there))]);
    expect(sum(other), build).toBe(sum(one));
  }
}, 240_000);

it('makes another zip of other bytes, and of another name', async () => {
  const path = join(folder, 'one');
  mkdirSync(path);
  const zipped = async (name: string, text: string) => {
    writeFileSync(join(path, name), text);
    return sum(await zipOf(path, [name]));
  };
  const sums = [await zipped('a.txt', 'a'), await zipped('a.txt', 'b'), await zipped('b.txt', 'b')];
  expect(new Set(sums).size).toBe(3);
});

it('has a reason for each permission that a package asks for, and for no other', () => {
  const table = readFileSync('docs/store/permissions.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, permission = '', where = '']) => [permission.replaceAll('`', ''), where] as const);
  const asked = (build: string) =>
    (JSON.parse(readFileSync(join('.output', build, 'manifest.json'), 'utf8')) as { permissions: string[] })
      .permissions;
  const told = (browser: string) =>
    table.filter(([, where]) => where === 'all' || where === browser).map(([permission]) => permission);
  expect(told('Firefox').toSorted()).toEqual(asked('firefox-mv3').toSorted());
  expect(told('Chrome').toSorted()).toEqual(asked('chrome-mv3').toSorted());
});
