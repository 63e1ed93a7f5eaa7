import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = resolve(import.meta.dirname, '../..');

/** Unit, property and component tests. Files that need a DOM say `// @vitest-environment jsdom`. */
export default defineConfig(async () => ({
  root,
  plugins: await WxtVitest(),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/shops/**', '**/node_modules/**'],
    environment: 'node',
    setupFiles: ['fake-indexeddb/auto', 'tests/setup/unit.ts'],
    restoreMocks: true,
    // A busy machine is no failure.
    testTimeout: 30_000,
    reporters: ['default', './tests/setup/plain-reporter.ts'],
  },
}));
