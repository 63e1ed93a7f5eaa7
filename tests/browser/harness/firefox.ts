/** Firefox with the shipped build, through WebDriver BiDi. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './browsers';
import type { StoreProxy } from './proxy';
import { until } from './until';

const EXTENSION = resolve(import.meta.dirname, '../../../.output/firefox-mv3');
const ID = 'unorder@unorder.invalid';
/** Firefox gives every installation a host of its own; a fixed one can be opened. */
const HOST = '11111111-2222-4333-8444-555555555555';

export interface FirefoxSession {
  browser: Browser;
  /** Where what the shopper saves ends up. */
  downloads: string;
  /** Opens a page of the extension. */
  openExtension(path: string): Promise<Page>;
  close(): Promise<void>;
}

export async function startFirefox(proxy: StoreProxy): Promise<FirefoxSession> {
  if (!existsSync(EXTENSION)) throw new Error('The extension is not built: run npm run build');
  const downloads = mkdtempSync(join(tmpdir(), 'unorder-downloads-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    // Without it the extension's own pages can't be driven.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
      // What a press asks for is granted without a dialog, which nobody could answer here.
      'extensions.webextOptionalPermissionPrompts': false,
      // The background is put to sleep soon, so that the tests meet it asleep.
      'extensions.background.idle.timeout': 1500,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.stricttransportsecurity.preloadlist': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.normandy.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'intl.accept_languages': 'en-US',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
    },
  });
  await browser.installExtension(EXTENSION);
  return {
    browser,
    downloads,
    async openExtension(path) {
      const page = await browser.newPage();
      const address = `moz-extension://${HOST}/${path}`;
      // The load event of such a page never reaches the driver: asked for here, awaited by its content.
      page.goto(address).catch(() => undefined);
      await until(`${path} in Firefox`, () =>
        page
          .evaluate((start) => location.href.startsWith(start) && document.readyState === 'complete', address)
          .catch(() => false),
      );
      return page;
    },
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
