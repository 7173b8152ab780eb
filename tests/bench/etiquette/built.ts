// The etiquette part as one file, built as the extension builds it: what is measured is what is shipped.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig } from 'vite';
import { denseWords } from '../../../scripts/dense/index.ts';
import { plainLetters } from '../../../scripts/plain-letters.ts';
import { withoutExamples } from '../../../scripts/without-examples.ts';
import type { checkDraft } from '../../../utils/etiquette/check.ts';
import type { rules } from '../../../utils/etiquette/catalogue.ts';
import type { addressName, genderOf, inCase, splitName } from '../../../utils/names/index.ts';
import type { applyEdits, sentences } from '../../../utils/text/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Engine {
  readonly checkDraft: typeof checkDraft;
  readonly rules: typeof rules;
  readonly sentences: typeof sentences;
  readonly applyEdits: typeof applyEdits;
  readonly addressName: typeof addressName;
  readonly genderOf: typeof genderOf;
  readonly inCase: typeof inCase;
  readonly splitName: typeof splitName;
}

const shipped = 'tests/bench/etiquette/shipped.ts';

const config = (
  entry: string,
  name: string,
  minify: boolean,
  plugins = [withoutExamples(), plainLetters(), denseWords()],
): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  plugins,
  build: {
    outDir: `${root}.output/bench/${name}`,
    emptyOutDir: true,
    minify,
    // A library is not minified whole unless told.
    rolldownOptions: { output: { minify } },
    target: 'es2023',
    lib: { entry: `${root}${entry}`, formats: ['es'], fileName: name },
  },
});

async function bundle(entry: string, name: string, minify: boolean): Promise<string> {
  await build(config(entry, name, minify));
  return `${root}.output/bench/${name}/${name}.js`;
}

/** The modules of the shipped part, not minified: path from the root and code; `plain`: with the letters as their authors wrote them. */
export async function modulesOf(plain: boolean): Promise<readonly { readonly path: string; readonly code: string }[]> {
  const told = config(shipped, 'etiquette-parts', false, plain ? [withoutExamples(), plainLetters()] : undefined);
  const made = await build({ ...told, build: { ...told.build, write: false } });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((each) => ('output' in each ? each.output : []));
  const chunks = outputs.filter((each) => each.type === 'chunk');
  return chunks.flatMap(({ modules }) =>
    Object.entries(modules).map(([path, { code }]) => ({ path: path.replace(root, ''), code: code ?? '' })),
  );
}

/** Builds the engine; path and size in bytes of the shipped part, and everything the bench asks for beside it. */
export async function built(): Promise<{
  readonly engine: Engine;
  readonly file: string;
  readonly bytes: number;
  readonly gzipped: number;
}> {
  const file = await bundle(shipped, 'etiquette', true);
  const whole = await bundle('tests/bench/etiquette/engine.ts', 'etiquette-engine', false);
  const code = readFileSync(file);
  return {
    engine: (await import(pathToFileURL(whole).href)) as Engine,
    file,
    bytes: code.length,
    gzipped: gzipSync(code, { level: 9 }).length,
  };
}
