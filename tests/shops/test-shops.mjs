// `npm run test:shops`: walks the shops of ../shared/shops, where there are some, with the extension as built now.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildPwaKit } from './build-pwa-kit.mjs';

const source = resolve(import.meta.dirname, '../../../shared/shops/pwa-kit');

if (existsSync(source)) {
  process.env.UNORDER_PWA_KIT = buildPwaKit(source);
  run('npm', ['run', '--silent', 'build:shop:chrome']);
  run('npx', ['vitest', 'run', '--config', 'tests/shops/vitest.config.ts']);
} else process.stdout.write('No ../shared/shops here: no shop to walk through.\n');

function run(command, parameters) {
  const { status } = spawnSync(command, parameters, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
