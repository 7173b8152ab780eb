// The redaction part as one file, built as the extension builds it: what is measured is what is shipped.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { plainLetters } from '../../../scripts/plain-letters.ts';
import { withoutExamples } from '../../../scripts/without-examples.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds utils/redaction and gives its path and sizes in bytes. */
export async function built() {
  const outDir = `${root}.output/bench/privacy`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutExamples(), plainLetters()],
    build: {
      outDir,
      emptyOutDir: true,
      // A library is not minified whole unless told.
      rolldownOptions: { output: { minify: true } },
      target: 'es2023',
      lib: { entry: `${root}utils/redaction/index.ts`, formats: ['es'], fileName: 'redaction' },
    },
  });
  const file = `${outDir}/redaction.js`;
  const code = readFileSync(file);
  return { file: pathToFileURL(file).href, bytes: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}
