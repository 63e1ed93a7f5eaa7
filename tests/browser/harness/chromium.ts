/** Chromium with the built extension, stores served from loopback under their own names. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { findChromium } from './browsers';
import type { StoreServer } from './server';
import { until } from './until';

/** `shop` grants every host at install, because a headless browser can't show the permission dialog; `shipped` grants none. */
export type Build = 'shop' | 'shipped';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface Session {
  context: BrowserContext;
  /** `chrome-extension://…/` */
  origin: string;
  profile: string;
  worker(): Promise<Worker>;
  openPopup(): Promise<Page>;
  openDashboard(route?: string): Promise<Page>;
  /** Ends the worker as the browser does when it is idle; the next event wakes a new one. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

export function extensionDirectory(build: Build): string {
  const directory = resolve(ROOT, build === 'shop' ? '.output/shop/chrome-mv3' : '.output/chrome-mv3');
  if (!existsSync(directory)) throw new Error('The extension is not built: run npm run build:all');
  return directory;
}

export interface Options {
  build?: Build;
  /** An existing profile to go on with; it is then kept at the end. */
  profile?: string;
  language?: string;
  /** IANA name; the machine's unless told. */
  timeZone?: string;
  headless?: boolean;
  args?: string[];
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

export async function startChromium(server: StoreServer, options: Options = {}): Promise<Session> {
  const { build = 'shop', language = 'en-US', headless = true, args = [] } = options;
  const directory = extensionDirectory(build);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'unorder-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    locale: language,
    ...(options.timeZone !== undefined && { env: { ...environment(), TZ: options.timeZone } }),
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      `--disable-extensions-except=${directory}`,
      `--load-extension=${directory}`,
      `--host-resolver-rules=MAP *:443 127.0.0.1:${server.https}, MAP *:80 127.0.0.1:${server.http}, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${server.spki}`,
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${language}`,
      ...args,
    ],
  });
  const worker = (): Promise<Worker> =>
    until('the extension’s worker', () =>
      context.serviceWorkers().find((one) => one.url().endsWith('/background.js')),
    );
  const origin = `chrome-extension://${new URL((await worker()).url()).host}/`;

  async function openPage(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(origin + path);
    return page;
  }

  return {
    context,
    origin,
    profile,
    worker,
    openPopup: () => openPage('popup.html'),
    openDashboard: (route = '') => openPage(`dashboard.html${route}`),
    async killWorker() {
      const page = await openPage('icons/16.png');
      const client = await context.newCDPSession(page);
      let isRunning = false;
      // A page may wake the worker at once: that it ended is noted when it is said, not looked up afterwards.
      let hasEnded = false;
      client.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const { runningStatus } of versions) {
          isRunning ||= runningStatus === 'running';
          hasEnded ||= isRunning && runningStatus === 'stopped';
        }
      });
      await client.send('ServiceWorker.enable');
      await until('a running worker', () => isRunning);
      await client.send('ServiceWorker.stopAllWorkers');
      await until('the worker’s end', () => hasEnded);
      await page.close();
    },
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}
