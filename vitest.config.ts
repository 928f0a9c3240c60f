import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['lib/locale/build/speak.ts'],
    // Tests may stand back behind those that drive browsers (tests/run): slow there is not broken.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
