/** The gallery, built as an extension's pages are, and served. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const root = here('./gallery');

/** Its pages; each draws the states that it names in `gallery.states`. */
export const PAGES = ['index', 'page', 'import', 'welcome', 'popup', 'options', 'sections'];

/** In place of what the build reads of all packages: that takes its time, and says nothing about looks. */
const libraries = {
  name: 'gallery-libraries',
  resolveId: (id) => (id === 'virtual:libraries' ? '\0libraries' : undefined),
  load: (id) =>
    id === '\0libraries'
      ? `export const libraries = [{ name: 'preact', version: '11.2.0', licence: 'MIT', file: 'licences/preact.txt' }];`
      : undefined,
};

/** Answers where it is, with a slash at the end, and how to end it. */
export async function serveGallery() {
  const outDir = await mkdtemp(join(tmpdir(), 'deskside-gallery-'));
  const shared = { root, publicDir: here('../../public'), configFile: false, logLevel: 'warn', base: './' };
  const input = PAGES.map((page) => join(root, `${page}.html`));
  await build({
    ...shared,
    plugins: [libraries],
    build: { outDir, emptyOutDir: true, rolldownOptions: { input } },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  return {
    address: server.resolvedUrls.local[0],
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
