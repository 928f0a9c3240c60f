import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a checkout holds beside its sources, where no git tells. */
const made = new Set(['node_modules', '.output', '.wxt', '.cache', '.git', 'test-results', 'demo.png']);

/** All source files of the project in the folder `root`, with slashes. */
export function sourcesOf(root) {
  if (existsSync(join(root, '.git'))) {
    const told = execFileSync('git', ['ls-files', '-z'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 << 20,
    });
    return told.split('\0').filter(Boolean);
  }
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !made.has(name) && !name.endsWith('.log'))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(join(root, entry.name)).map((path) => `${entry.name}/${path}`)
        : [entry.name],
    );
}

/** All files below a folder, with slashes. */
export const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
