// npm run new rule|recognizer|host|helper|importer ID: writes the one file that adds one thing, with examples that fail until it is made.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const kinds: Readonly<
  Record<string, { readonly shape: RegExp; readonly file: (id: string) => string; readonly source: (id: string) => string }>
> = {
  rule: {
    shape: /^[a-z]+\.[a-z0-9-]+$/,
    file: (id) => `utils/etiquette/rules/${id}.ts`,
    source: (id) => `import { defineRule } from '../rule';

export default defineRule({
  id: '${id}',
  severity: 'hint',
  why: { ru: 'Назовите источник.', en: 'Name the source.' },
  check: () => [],
  bad: [{ text: 'Фраза, которую правило должно найти.' }],
  good: [{ text: 'Похожая фраза, которую правило не трогает.' }],
});
`,
  },
  recognizer: {
    shape: /^[a-z0-9-]+$/,
    file: (id) => `utils/redaction/recognizers/${id}.ts`,
    source: (id) => `import { defineRecognizer } from '../recognizer';

export default defineRecognizer({
  type: '${id.toUpperCase().replaceAll('-', '_')}',
  find: () => [],
  found: [['Текст, в котором есть ЗНАЧЕНИЕ.', 'ЗНАЧЕНИЕ']],
  ignored: ['Текст с похожим, но не личным числом.'],
});
`,
  },
  host: {
    shape: /^[a-z0-9-]+$/,
    file: (id) => `hosts/${id}.ts`,
    source: (id) => `import { hostFromParts } from './reading';

/** A saved page of the tool belongs into tests/pages/${id}/, scrubbed, with the date it was saved. */
export default hostFromParts({
  id: '${id}',
  title: '${id}',
  recognises: () => false,
});
`,
  },
  helper: {
    shape: /^[a-z][A-Za-z0-9]*$/,
    file: (id) => `templates/helpers/${id}.ts`,
    source: (id) => `import { defineHelper } from '../helper';

export default defineHelper({
  name: '${id}',
  run: () => '',
  examples: [{ template: '{{${id} "значение"}}', text: 'то, что должно получиться' }],
});
`,
  },
  importer: {
    shape: /^[a-z0-9-]+$/,
    file: (id) => `utils/library/importers/${id}.ts`,
    source: (id) => `import { defineImporter } from '../importer';

export default defineImporter({
  title: '${id}',
  endings: ['.json'],
  source: 'where the format is described',
  fits: () => false,
  read: () => ({ entries: [], problems: [] }),
  examples: [{ path: 'export.json', source: 'a file of the tool', gives: [{ title: 'what must come out of it' }] }],
});
`,
  },
};

const [kind = '', id = ''] = process.argv.slice(2);
const made = kinds[kind];
if (made === undefined || !made.shape.test(id)) {
  console.error(`npm run new ${Object.keys(kinds).join('|')} ID${made === undefined ? '' : `   (ID like ${String(made.shape)})`}`);
  process.exit(1);
}
const path = join(root, made.file(id));
if (existsSync(path)) {
  console.error(`${made.file(id)} is there already.`);
  process.exit(1);
}
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, made.source(id));
console.log(`${made.file(id)} is written. Its examples fail until you make it: npx vitest run`);
