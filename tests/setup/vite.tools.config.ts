/** For the command line tools under tests/tools, run by vite-node. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  resolve: { alias: { '@': resolve(import.meta.dirname, '../..') } },
});
