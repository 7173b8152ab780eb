// node tests/bench/render.ts: every reply of the starter library rendered many times, as HTML and plain text, beside the
// mere parsing of Handlebars and Markdown in the same run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), 'otklik-bench-'));
const input = {
  engine: join(root, 'templates/engine/index.ts'),
  packs: join(root, 'templates/packs/index.ts'),
  lint: join(root, 'templates/lint/index.ts'),
  library: join(root, 'utils/library/index.ts'),
};
await build({
  root,
  configFile: false,
  logLevel: 'silent',
  publicDir: false,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  ssr: { noExternal: true },
  build: { ssr: true, outDir, rolldownOptions: { input, output: { entryFileNames: '[name].mjs' } } },
});
const load = (name: string) => import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
const [{ parseTemplate, renderTemplate }, { starterPack }, { sampleValues }, { factsOf }] = await Promise.all(
  ['engine', 'packs', 'lint', 'library'].map(load),
);
rmSync(outDir, { recursive: true });

const date = '2026-11-24';
const documents = [...starterPack('ru'), ...starterPack('en')];
const templates = documents
  .filter(({ kind }) => kind === 'template')
  .map((template) => ({ template, tree: parseTemplate(template.body).tree, data: sampleValues(template) }));
const facts: Readonly<Record<string, unknown>> = { ru: factsOf(documents, 'ru', date), en: factsOf(documents, 'en', date) };

function measure(name: string, rounds: number, work: (one: (typeof templates)[number]) => void): void {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const one of templates) {
      const start = performance.now();
      work(one);
      if (round > 1) times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(3);
  console.log(`${name.padEnd(28)} median ${at(0.5)} ms   p95 ${at(0.95)} ms   p99 ${at(0.99)} ms   (${times.length} runs)`);
}

console.log(`${templates.length} templates`);
measure('parse Handlebars', 12, ({ template }) => parseTemplate(template.body));
measure('render from the tree', 12, ({ template, tree, data }) =>
  renderTemplate(tree, {
    data,
    facts: facts[template.lang],
    lang: template.lang,
    channel: 'email',
    now: { date, time: '10:00' },
    fields: template.fields,
  }),
);
measure('render from the source', 12, ({ template, data }) =>
  renderTemplate(template.body, {
    data,
    facts: facts[template.lang],
    lang: template.lang,
    channel: 'email',
    now: { date, time: '10:00' },
    fields: template.fields,
  }),
);
