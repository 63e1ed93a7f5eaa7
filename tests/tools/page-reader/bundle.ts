import { resolve } from 'node:path';
import { build } from 'vite';

/** The reader as one script, built from the modules that ship. */
export async function bundleReader(): Promise<string> {
  const root = resolve(import.meta.dirname, '../../..');
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'index.ts'), formats: ['iife'], name: 'reader' },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The reader could not be built.');
  return chunk.code;
}
