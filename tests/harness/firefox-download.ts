import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Remote } from './firefox-remote.ts';
import { until } from './until.ts';

/** The one file that Firefox saves while `act` runs. The folder it goes to is the session's own, and gone afterwards. */
export async function downloadWith(
  remote: Remote,
  act: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const destinationFolder = await mkdtemp(join(tmpdir(), 'deskside-download-'));
  try {
    await remote.send('browser.setDownloadBehavior', {
      downloadBehavior: { type: 'allowed', destinationFolder },
    });
    await act();
    return await until('a file to be saved', async () => {
      const names = await readdir(destinationFolder);
      const [name, ...others] = names;
      // While it is written there is a second one beside it, and the first is empty.
      if (name === undefined || others.length > 0) return null;
      const text = await readFile(join(destinationFolder, name), 'utf8');
      return text && { name, text };
    });
  } finally {
    await remote.send('browser.setDownloadBehavior', { downloadBehavior: null });
    await rm(destinationFolder, { recursive: true, force: true });
  }
}
