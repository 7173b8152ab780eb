import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { plainLetters } from '../scripts/plain-letters.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = fileURLToPath(new URL('../.output/cli', import.meta.url));

/** One file for plain Node, with everything in it. */
export default defineConfig({
  root,
  publicDir: false,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    rolldownOptions: {
      input: fileURLToPath(new URL('index.ts', import.meta.url)),
      output: { entryFileNames: 'otklik.mjs', codeSplitting: false, banner: '#!/usr/bin/env node' },
    },
  },
  plugins: [plainLetters(), { name: 'executable', closeBundle: () => chmodSync(`${outDir}/otklik.mjs`, 0o755) }],
});
