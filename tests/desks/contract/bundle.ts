import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The adapters (or what another entry exports) as one classic script that declares `Desks`. */
export async function bundleAdapters(path = './entry.ts'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL(path, import.meta.url)),
        formats: ['iife'],
        name: 'Desks',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The adapters could not be bundled');
  return chunk.code;
}
