/**
 * Chromium with the extension installed as a shop of extensions would: packed, signed, updated over the network.
 * What is loaded unpacked is no proof here: it loses alarms and registrations at every start and is never updated.
 * A managed policy installs it; the policy lives in a mount of the browser's own, so that the machine stays untouched.
 */
import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { findChromium } from './browsers';
import { extensionDirectory } from './chromium';
import type { StoreServer } from './server';
import { until } from './until';

export interface Installed {
  context: BrowserContext;
  origin: string;
  worker(): Promise<Worker>;
  openPopup(): Promise<Page>;
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Offers the next version and waits until it runs. */
  update(): Promise<void>;
  close(): Promise<void>;
}

/** Installs 0.1.0; `update` brings 0.2.0. */
export async function startInstalled(server: StoreServer): Promise<Installed> {
  const directory = mkdtempSync(join(tmpdir(), 'unorder-installed-'));
  const packed = { '0.1.0': '', '0.2.0': '' };
  const id = pack(directory, packed);
  let offered: keyof typeof packed = '0.1.0';
  const source = await serve((request, response) => {
    if (request.url?.endsWith('.crx')) response.end(readFileSync(packed[offered]));
    else response.end(updateManifest(id, `http://${request.headers.host}/${offered}.crx`, offered));
  });
  const binary = browserWithPolicy(directory, id, `http://127.0.0.1:${portOf(source)}/updates.xml`);
  const start = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(join(directory, 'profile'), {
      executablePath: binary,
      ignoreDefaultArgs: [
        '--disable-extensions',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-default-apps',
      ],
      args: [
        `--host-resolver-rules=MAP *:443 127.0.0.1:${server.https}, MAP *:80 127.0.0.1:${server.http}, EXCLUDE 127.0.0.1`,
        `--ignore-certificate-errors-spki-list=${server.spki}`,
      ],
    });
  const origin = `chrome-extension://${id}/`;

  const installed: Installed = {
    context: await start(),
    origin,
    worker: () =>
      until('the installed extension’s worker', () =>
        installed.context.serviceWorkers().find((one) => one.url().startsWith(origin)),
      ),
    async openPopup() {
      const page = await installed.context.newPage();
      await page.goto(`${origin}popup.html`);
      return page;
    },
    async restart() {
      await installed.context.close();
      installed.context = await start();
    },
    async update() {
      offered = '0.2.0';
      const asking = await installed.openPopup();
      // With a page of the extension open, the browser holds the update back until it is asked to reload.
      await asking.evaluate(
        () =>
          new Promise<void>((resolve) => {
            chrome.runtime.onUpdateAvailable.addListener(() => resolve());
            void chrome.runtime.requestUpdateCheck();
          }),
      );
      await asking.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await until('the new version', async () => {
        const page = await installed.openPopup().catch(() => null);
        const version = await page?.evaluate(() => chrome.runtime.getManifest().version).catch(() => null);
        await page?.close();
        return version === '0.2.0';
      });
    },
    async close() {
      await installed.context.close();
      source.close();
      source.closeAllConnections();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  await installed.worker();
  return installed;
}

/** Packs both versions with one key. @returns the extension's id, which follows from the key */
function pack(directory: string, packed: Record<string, string>): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = join(directory, 'key.pem');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  for (const version of Object.keys(packed)) {
    const copy = join(directory, version);
    cpSync(extensionDirectory('shop'), copy, { recursive: true });
    const manifest = join(copy, 'manifest.json');
    const content = JSON.parse(readFileSync(manifest, 'utf8')) as object;
    writeFileSync(manifest, JSON.stringify({ ...content, version }));
    execFileSync(
      findChromium(),
      ['--no-sandbox', '--headless', `--pack-extension=${copy}`, `--pack-extension-key=${key}`],
      { stdio: 'pipe' },
    );
    packed[version] = `${copy}.crx`;
  }
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const digest = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16))).join('');
}

/** A script that starts the browser in a mount of its own, where the policy directory holds ours. */
function browserWithPolicy(directory: string, id: string, updateUrl: string): string {
  const policies = join(directory, 'policies');
  mkdirSync(join(policies, 'managed'), { recursive: true });
  const policy = {
    // Otherwise a policy's extensions are closed to the debugger.
    DeveloperToolsAvailability: 1,
    ExtensionSettings: {
      [id]: { installation_mode: 'force_installed', override_update_url: true, update_url: updateUrl },
    },
  };
  writeFileSync(join(policies, 'managed/unorder-tests.json'), JSON.stringify(policy));
  const script = join(directory, 'chromium');
  const inside = `mount -t tmpfs tmpfs /etc/chromium && cp -r '${policies}' /etc/chromium/ && exec '${findChromium()}' "$@"`;
  writeFileSync(
    script,
    `#!/bin/sh\nexec unshare --mount --map-root-user sh -c '${quoted(inside)}' chromium "$@"\n`,
  );
  chmodSync(script, 0o755);
  return script;
}

function quoted(text: string): string {
  return text.replaceAll("'", String.raw`'\''`);
}

function updateManifest(id: string, codebase: string, version: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="${codebase}" version="${version}"/></app></gupdate>`;
}

async function serve(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
