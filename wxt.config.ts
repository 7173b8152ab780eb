import { defineConfig } from 'wxt';
import { denseWords } from './scripts/dense/index';
import { entriesApart } from './scripts/entries-apart';
import { fewChunks } from './scripts/few-chunks';
import { plainLetters } from './scripts/plain-letters';
import { withoutExamples } from './scripts/without-examples';

/** Words of the manifest in the browser's own language; the product's own words are in locales/. */
const commands = {
  'open-palette': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_openPalette__' },
};

/** Sites of a company that builds a package of its own: they are open from the install on (docs/company.md). */
const companySites = (process.env['OTKLIK_SITES'] ?? '').split(/[\s,]+/).filter((pattern) => pattern !== '');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // Older targets have `light-dark()` written out at the root, and then the theme that is chosen on the body changes nothing.
  vite: () => ({
    plugins: [withoutExamples(), plainLetters(), denseWords(), entriesApart(), fewChunks()],
    build: { cssTarget: ['chrome123', 'firefox142'] },
  }),
  manifestVersion: 3,
  hooks: {
    // Else the sidebar of Firefox is called as its page is, in one language.
    'build:manifestGenerated'(_wxt, manifest) {
      const sidebar: unknown = manifest['sidebar_action'];
      if (typeof sidebar === 'object' && sidebar !== null) Object.assign(sidebar, { default_title: '__MSG_name__' });
    },
  },
  zip: {
    // What Mozilla's reviewer needs to build the package again: README.md says how.
    includeSources: [
      '{components,entrypoints,hosts,locales,platform,public,templates,utils}/**',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      'scripts/{entries-apart,few-chunks,plain-letters,without-examples}.ts',
      'scripts/dense/*.ts',
      'README*.md',
      'LICENSE',
    ],
    excludeSources: ['**/*.test.{ts,tsx}'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'ru',
    // Colours are pairs of light and dark, which older ones do not know.
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    permissions: [
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    // No site at install: the operator grants each one from the toolbar.
    optional_host_permissions: ['*://*/*'],
    ...(companySites.length > 0 && { host_permissions: companySites }),
    // Firefox reads the company's values from its own policies and needs no schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'company.json' } }),
    action: { default_title: '__MSG_name__' },
    commands,
    // Nothing of ours may load anything from elsewhere. What may be sent goes where a lead said, to a site he gave access to:
    // without that access the browser stops it.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; worker-src 'self'; frame-ancestors *; base-uri 'none'; form-action 'none'",
    },
    // In Chromium another address at every start: else any site could tell who has Otklik. Firefox gives each machine its own.
    web_accessible_resources: [
      { resources: ['palette.html', 'gate.html'], matches: ['*://*/*'], ...(browser !== 'firefox' && { use_dynamic_url: true }) },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'otklik@otklik.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
