/**
 * A browser under a policy of its own. The policy is a real file at the place where the browser looks for it; but the
 * browser is started in a mount namespace, in which that place is another folder. So nothing of the machine is touched,
 * and other browsers on it see nothing. Linux only; without root it takes a user namespace.
 */
import { execFile } from 'node:child_process';
import { access, chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getuid } from 'node:process';
import { promisify } from 'node:util';
import type { Session } from './driver.ts';
import { extensionFolder, extensionId } from './extension.ts';
import { findBrowser } from './find.ts';

export interface PolicyRig {
  /** Starts the browser under the policy. */
  readonly executable: string;
  /** Writes what `storage.managed` holds. Chromium hears of it while it runs, Firefox when it starts. */
  give(managed: object): Promise<void>;
  remove(): Promise<void>;
}

/** Where policies are, the folder in the namespace, and a file's form. */
const places = {
  chromium: {
    folder: async () => '/etc/chromium',
    file: 'policies/managed/deskside.json',
    form: (id: string, managed: object) => ({ '3rdparty': { extensions: { [id]: managed } } }),
  },
  firefox: {
    // Debian has a symbolic link there, over which nothing can be mounted.
    folder: async () => realpath(join(dirname(await realpath(findBrowser('firefox'))), 'distribution')),
    file: 'policies.json',
    form: (id: string, managed: object) => ({ policies: { '3rdparty': { Extensions: { [id]: managed } } } }),
  },
};

export async function policyRig(browser: Session['browser']): Promise<PolicyRig> {
  const { folder, file, form } = places[browser];
  const place = await folder();
  await access(place);
  const rig = await mkdtemp(join(tmpdir(), 'deskside-policy-'));
  const path = join(rig, 'folder', file);
  const executable = join(rig, browser);
  await mkdir(dirname(path), { recursive: true });
  const user = getuid?.() === 0 ? '' : '--map-root-user ';
  const started = `mount --bind '${join(rig, 'folder')}' '${place}' && exec '${findBrowser(browser)}' "$@"`;
  await writeFile(
    executable,
    `#!/bin/sh\nexec unshare ${user}--mount -- sh -c '${started.replaceAll("'", `'\\''`)}' sh "$@"\n`,
  );
  await chmod(executable, 0o755);
  // A machine that knows no namespaces says so here, and not by a browser that does not start.
  await promisify(execFile)('unshare', [...(user ? ['--map-root-user'] : []), '--mount', '--', 'true']);
  return {
    executable,
    give: (managed) => {
      const id = extensionId(browser, extensionFolder(browser, {}));
      return writeFile(path, JSON.stringify(form(id, managed), null, 2));
    },
    remove: () => rm(rig, { recursive: true, force: true }),
  };
}
