import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { denseWords } from './scripts/dense/index.ts';
import { plainLetters } from './scripts/plain-letters.ts';
import { findBrowser } from './scripts/setup/browsers.ts';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };
const chromium = process.env['CHROMIUM_PATH'] ?? findBrowser('chromium', fileURLToPath(new URL('.', import.meta.url)));

export default defineConfig({
  resolve: { alias },
  // As it is shipped.
  plugins: [plainLetters(), denseWords()],
  test: {
    // Property tests on a machine that does other work besides.
    testTimeout: 20_000,
    // Left to itself it takes one core fewer than there are: on two, half of what could be done.
    maxWorkers: 2,
    coverage: { include: ['utils/**/*.ts', 'templates/{engine,helpers}/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          // Nothing in them changes what others see: weights and lists are read once for all files, not for each.
          isolate: false,
          include: ['{utils,templates,cli,locales,scripts}/**/*.test.ts', 'tests/house/**/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          environment: 'node',
          include: ['{platform,entrypoints}/**/*.test.{ts,tsx}'],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        extends: true,
        // Told beforehand: what is found while tests run would be brought a second time, and React must be there once.
        optimizeDeps: {
          include: [
            'react',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'react-dom',
            'react-dom/client',
            'radix-ui',
            '@handlebars/parser',
            '@tiptap/core',
            '@tiptap/starter-kit',
            'dompurify',
            'fast-check',
            'fflate',
            'htmlparser2',
            'lvovich',
            'marked',
            'papaparse',
            'valibot',
            'yaml',
          ],
        },
        test: {
          name: 'page',
          include: ['{hosts,components}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(chromium && { executablePath: chromium }), args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
