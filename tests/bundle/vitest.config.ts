import { defineConfig } from 'vitest/config';

/** What the finished builds hold; `npm run build` and `npm run build:test` come first. */
export default defineConfig({ test: { include: ['tests/bundle/*.test.ts'] } });
