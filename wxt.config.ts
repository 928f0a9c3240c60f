import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { licenceTexts } from './lib/about/build/libraries';
import { librariesPlugin, librariesTypes } from './lib/about/build/plugin';
import { knownTypes } from './lib/desks/config';
import { languages, readLanguage } from './lib/locale/build/areas';
import { mergeMessages } from './lib/locale/build/merge';
import { declareMessages } from './lib/locale/build/types';
import { managedSchema } from './lib/team/managed-schema';

const top = fileURLToPath(new URL('.', import.meta.url));

/**
 * What extension pages may load. Loopback stands beside https for teams that try Deskside against an endpoint
 * on their own machine; the browser's host permission still decides. Written out because Firefox's own default
 * would upgrade loopback to https. No page may frame us but the desks' http(s) pages.
 */
const loopback = 'http://127.0.0.1:* http://localhost:*';
const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  `img-src 'self' data: https: ${loopback}`,
  `connect-src https: ${loopback}`,
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors http: https:',
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * The public half of a key made for test builds only (the private half was thrown away). It fixes the id of
 * `.output/chrome-mv3-test` to `testId` of `tests/harness`.
 */
const testKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsZ5Nm/BKeQ88M2C1r9+eIVblJMZ3d4jvv6Kxklyf/RFMSJphvyhTp4a845ord69PQSzo04HJQwqjl5KXKi6U1Ae7ONQd1VuodxkP3hlyJJxYXjYgcFAtEMfi6/tZMweGW8nPlSU8dkfvIPJ7L796oStPncGkb+IlSsKQqArUCl8/mkyaosd8SVhEqiVtGK/fl+3izf/bLz7/lSODLquZMZIwm/3pnIZu4udLaj5Rov+zSjHmAgUWmqTVYcH7XS9esQsG56M2d1+3DWz+Rf8fTdeDbIytqKsJHfYvb1JwAWabHgJcUXux/8q0HZq6wSbV+MP5eiaeVyFz/IiXsu6rfQIDAQAB';

/** Dexie's greatest key is a raw U+FFFF after minification, and Chromium refuses files that hold one as "not UTF-8". */
const escapeNoncharacters = {
  name: 'escape-noncharacters',
  enforce: 'post' as const,
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.code !== undefined) chunk.code = chunk.code.replaceAll('\uffff', '\\uffff');
    }
  },
};

/** One script for each desk's adapter: a page gets its own desk's and no other. They differ in a name only. */
function adapterEntry(wxtDir: string, type: string): string {
  const folder = join(wxtDir, 'adapters');
  const path = join(folder, `${type}.ts`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path,
    `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ${type} } from '../../lib/desks/${type}/${type}';
import { provideAdapter } from '../../lib/desks/provide';

export default defineUnlistedScript(() => provideAdapter(${type}));
`,
  );
  return path;
}

/** `DESKSIDE_LATE`: by how many ms answers of the browser come late in test builds, at most (docs/decisions/019-late.md). */
const late = Number(process.env['DESKSIDE_LATE'] ?? 0);
const lateAnswers = {
  resolve: {
    alias: [
      {
        find: /^(webextension-polyfill|@wxt-dev\/browser)$/,
        replacement: join(top, 'tests/late/browser.ts'),
      },
    ],
  },
};

export default defineConfig({
  hooks: {
    'prepare:types': (_, entries) => {
      const text = declareMessages(readLanguage('en'));
      entries.push({ path: 'types/messages.d.ts', text, tsReference: true });
      entries.push({ path: 'types/libraries.d.ts', text: librariesTypes, tsReference: true });
    },
    'build:publicAssets': ({ config }, files) => {
      for (const language of languages()) {
        const contents = mergeMessages(language, readLanguage(language));
        files.push({ relativeDest: `_locales/${language}/messages.json`, contents });
      }
      files.push({ relativeDest: 'licences.txt', contents: licenceTexts(top) });
      if (config.browser === 'firefox') return;
      const contents = `${JSON.stringify(managedSchema, null, 2)}\n`;
      files.push({ relativeDest: 'managed-schema.json', contents });
    },
    'entrypoints:found': ({ config }, entries) => {
      for (const type of [...knownTypes, 'custom']) {
        const inputPath = adapterEntry(config.wxtDir, type);
        entries.push({ name: `desks/${type}`, inputPath, type: 'unlisted-script' });
      }
    },
  },
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  vite: ({ command, mode }) => ({
    ...(mode === 'test' && late > 0 && lateAnswers),
    build: { sourcemap: false, modulePreload: false },
    // A test build is the store build: code that asks for its mode is told the same, and JSX is compiled the same.
    ...(command === 'build' && {
      define: {
        'import.meta.env.MODE': '"production"',
        'process.env.NODE_ENV': '"production"',
        LATEST: String(late),
      },
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    }),
    plugins: [escapeNoncharacters, librariesPlugin(top)],
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Deskside',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: 'Deskside' },
    // Browsers warn of none of these. `activeTab`: the popup says what the page is on which the agent presses the button.
    // `alarms`: an entry of the trail that could not be posted is tried again. Firefox takes the last two at install only:
    // links that open in a container (docs/decisions/012).
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? ['contextualIdentities', 'cookies'] : []),
    ],
    // No host is granted at install: each desk and source is asked for, one origin at a time.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'test' && { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] }),
    content_security_policy: { extension_pages: csp },
    web_accessible_resources: [
      // `use_dynamic_url` keeps pages from probing for Deskside or embedding it.
      { resources: ['sidebar.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
    ],
    omnibox: { keyword: 'ds' },
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_manifest_toggle__',
      },
      'open-palette': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_manifest_palette__',
      },
    },
    ...(browser === 'firefox'
      ? {
          // With `not_allowed` nobody could ever let us open a private window.
          incognito: 'spanning',
          // What a link to a customer is in Firefox, where each browser has its own address for the page behind it.
          protocol_handlers: [
            { protocol: 'ext+deskside', name: 'Deskside', uriTemplate: '/customer.html#%s' },
          ],
          browser_specific_settings: {
            gecko: {
              id: '{6b1a3c1e-54e0-4f0c-9d3e-de5c51de0001}',
              strict_min_version: '142.0',
              // Nothing leaves the browser until the agent sets up a source of their own.
              data_collection_permissions: { required: ['none'], optional: ['personallyIdentifyingInfo'] },
            },
          },
        }
      : {
          // Chromium opens private windows for us all the same.
          incognito: 'not_allowed',
          // Ed25519 in WebCrypto, for signed packs.
          minimum_chrome_version: '137',
          externally_connectable: { ids: [] },
          storage: { managed_schema: 'managed-schema.json' },
          ...(mode === 'test' && { key: testKey }),
        }),
  }),
});
