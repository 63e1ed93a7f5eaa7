/** One module of what ships, bundled as a script that a page can run. */
import { resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');

/** @returns a script that sets the global `name` to the module's exports */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: { entry: resolve(ROOT, entry), formats: ['iife'], name },
      // With a single export, the exports themselves must stay an object.
      rolldownOptions: { output: { exports: 'named' } },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return `${output.output[0].code};globalThis.${name} = ${name};`;
}
