/** What is sent into pages, compressed: on the shipped build, and on a build with one store's profile instead of all. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensionDirectory } from '../browser/harness/chromium';
import { STORE } from './bench-pages';
import type { Figure } from './figure';

const ROOT = resolve(import.meta.dirname, '../..');
const KILOBYTE = 1024;
/** What a build reads. */
const SOURCES = [
  'components',
  'entrypoints',
  'public',
  'store-profiles',
  'tests/tools',
  'utils',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

export function measureSizes(): Figure[] {
  const shipped = extensionDirectory('shipped');
  const stores = readdirSync(join(ROOT, 'store-profiles/stores')).length;
  const watch = sizeOf(shipped, 'store-watch.js');
  const withOneStore = withOneStoreOnly((built) => sizeOf(built, 'store-watch.js'));
  const size = { unit: 'bytes', repeats: true };
  return [
    { ...size, what: 'store-watch', value: watch, budget: 14 * KILOBYTE, note: `gzip, ${stores} stores` },
    {
      ...size,
      what: 'store-watch, more than with one store',
      value: Math.abs(watch - withOneStore),
      budget: 0,
      note: `${withOneStore.toLocaleString('en')} bytes with 1 store; it holds no profile`,
    },
    {
      ...size,
      what: 'overlay (helper)',
      value: sizeOf(shipped, 'helper.js'),
      budget: 100 * KILOBYTE,
      note: 'gzip',
    },
  ];
}

function sizeOf(directory: string, file: string): number {
  return gzipSync(readFileSync(join(directory, file)), { level: 9 }).length;
}

/** Builds a copy of the sources that knows one store. */
function withOneStoreOnly<T>(measure: (built: string) => T): T {
  const copy = mkdtempSync(join(tmpdir(), 'unorder-one-store-'));
  try {
    for (const source of SOURCES) cpSync(join(ROOT, source), join(copy, source), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const stores = join(copy, 'store-profiles/stores');
    for (const file of readdirSync(stores)) if (file !== `${STORE}.ts`) rmSync(join(stores, file));
    for (const step of ['prepare', 'build']) {
      execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), step], {
        cwd: copy,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    }
    return measure(join(copy, '.output/chrome-mv3'));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
