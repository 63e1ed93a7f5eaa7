// Makes the shop of ../shared/shops/pwa-kit ready: Salesforce's own order pages, bundled for the browser.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TEMPLATE = '@salesforce/retail-react-app@10.2.1';

/**
 * The folder with the shop's `index.html` and `main.js`. Its pages are fetched at the first call (about 110 MB) and kept
 * in the system's folder for temporary files, outside the project.
 */
export function buildPwaKit(source) {
  const folder = join(tmpdir(), 'unorder-shops', 'pwa-kit');
  const isFetched = join(folder, 'fetched');
  cpSync(source, folder, { recursive: true });
  if (!existsSync(isFetched)) {
    process.stdout.write(`Fetching ${TEMPLATE} and what its pages import into ${folder}\n`);
    const archive = run('npm', ['pack', '--silent', TEMPLATE], folder).trim();
    run('tar', ['xf', archive], folder);
    run('npm', ['install', '--silent', '--no-audit', '--no-fund'], folder);
    writeFileSync(isFetched, TEMPLATE);
  }
  mkdirSync(join(folder, 'out'), { recursive: true });
  run('node', ['build.mjs'], folder);
  return join(folder, 'out');
}

function run(command, parameters, folder) {
  return execFileSync(command, parameters, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
