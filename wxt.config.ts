import { resolve } from 'node:path';
import { minify } from 'terser';
import { runnerImport, type Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * `shop` builds are for the demonstration and the browser tests: every host is granted at install,
 * because a headless browser can't show the permission dialog. The shipped build grants none.
 */
const grantsEveryHost = process.env.UNORDER_BUILD === 'shop';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  autoIcons: { baseIconPath: 'public/icon.svg' },
  i18n: { localesDir: resolve('utils/i18n/locales') },
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifestVersion: 3,
  outDir: grantsEveryHost ? '.output/shop' : '.output',
  hooks: { 'build:before': checkProfiles },
  vite: () => ({
    define: { 'import.meta.env.UNORDER_DEMO': JSON.stringify(grantsEveryHost) },
    // The modulepreload helper calls fetch(); no file of ours needs it.
    build: { modulePreload: false },
    plugins: [tightenPageScripts()],
    worker: { format: 'es' },
    resolve: { alias: { 'iconv-lite': resolve('utils/mail/files/text-codec.ts') } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Unorder',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'scripting', 'activeTab'],
    host_permissions: grantsEveryHost ? ['*://*/*'] : [],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      // No remote anything: 'self' is the extension's own package, blob: and data: are what it holds in memory.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self' data:; frame-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'unorder@unorder.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});

/** A bad profile fails the build with its path and reason. */
async function checkProfiles(): Promise<void> {
  const { module } = await runnerImport<typeof import('./tests/tools/profiles/all-profiles')>(
    resolve('tests/tools/profiles/all-profiles.ts'),
  );
  const problems = module.problemsOfAllProfiles();
  if (problems.length > 0) throw new Error(`Profiles are not in order:\n${problems.join('\n')}`);
}

/** Every page of a store pays for these two: a second minifier takes off 2 % more. Too slow for all the rest. */
function tightenPageScripts(): Plugin {
  return {
    name: 'tighten-page-scripts',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const name of ['store-watch.js', 'helper.js']) {
        const script = bundle[name];
        if (script?.type !== 'chunk') continue;
        const { code } = await minify(script.code, { ecma: 2020, compress: { passes: 3 } });
        if (code) script.code = code;
      }
    },
  };
}
