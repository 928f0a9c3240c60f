import { defineConfig } from 'vitest/config';

/**
 * Folders whose tests leave nothing behind in what they import: their files share a worker's modules, which takes half the
 * time. All others bring a browser or a database of their own, which their modules keep, so each file is a world of its own.
 */
const sharing = [
  ...['cards', 'clues', 'components', 'demo', 'desks', 'docs', 'doctor', 'enable', 'identity', 'links'],
  ...['news', 'notes', 'pack', 'run', 'sidebar', 'sources', 'teach', 'trackers', 'trail'],
].map((folder) => `tests/unit/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    setupFiles: ['lib/locale/build/speak.ts', 'tests/setup/leave-clean.ts'],
    // Tests may stand back behind those that drive browsers (tests/run): slow there is not broken.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'sharing', include: sharing, isolate: false } },
      {
        extends: true,
        test: { name: 'alone', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: sharing },
      },
    ],
  },
});
