/**
 * `npm run profile:new -- ID DOMAIN NAME`, such as `npm run profile:new -- lampshop lampshop.example "Lamp Shop"`:
 * writes the store's profile, a sample page and its expected reading. Overwrites nothing.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { allStores } from '../../store-profiles/registry';
import { filesOf, whyRefused } from './profiles/new-profile';

const [id = '', host = '', ...words] = process.argv.slice(2).filter((argument) => argument !== '--');
// A profile's domain holds for all hosts below it.
const domain = host.replace(/^www\./u, '');
const store = { id, domain, name: words.join(' '), today: new Date().toISOString().slice(0, 10) };
const owners = new Map(
  allStores().flatMap((known) => known.domains.map((host) => [host, known.id] as const)),
);
const files = Object.entries(filesOf(store));
const refusal =
  id === ''
    ? 'Usage: npm run profile:new -- ID DOMAIN NAME'
    : (whyRefused(store, owners) ??
      files
        .map(([path]) => path)
        .find((path) => existsSync(path))
        ?.concat(' is there already'));

if (refusal) {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 1;
} else {
  for (const [path, content] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    process.stdout.write(`${path}\n`);
  }
  process.stdout.write(
    `Next: make the sample look like a page of the store (invented orders only), then change the rules until \`npm run profile:check -- ${id}\` is content.\n`,
  );
}
