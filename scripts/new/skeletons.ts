/** One file that adds one thing. */
export interface Skeleton {
  /** How its id is written. */
  readonly shape: RegExp;
  /** Where it stands, from the project's root. */
  readonly file: (id: string) => string;
  readonly source: (id: string) => string;
}

/** What `npm run new` writes, by kind; each with examples that fail until it is made. */
export const skeletons: Readonly<Record<'rule' | 'recognizer' | 'host' | 'helper' | 'importer', Skeleton>> = {
  rule: {
    shape: /^[a-z]+\.[a-z0-9-]+$/,
    file: (id) => `utils/etiquette/rules/${id}.ts`,
    source: (id) => `import { defineRule } from '../rule';

// Why it asks for this is told in utils/etiquette/reasons/logic.ts.
export default defineRule({
  id: '${id}',
  severity: 'hint',
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
    source: (id) => `import { generic } from './generic';
import { defineHost } from './host';

/** A saved page of the tool belongs into tests/pages/${id}/, scrubbed, with the date it was saved. What is not said here is read as on any page. */
export default defineHost({
  ...generic,
  id: '${id}',
  title: '${id}',
  // By the tool's own marks, never by the address alone.
  recognises: () => false,
});
`,
  },
  helper: {
    shape: /^[a-z][A-Za-z0-9]*$/,
    file: (id) => `templates/helpers/${id}.ts`,
    source: (id) => `import { defineHelper } from '../helper';

export default defineHelper({
  needs: 1,
  run: () => '',
  examples: [
    { template: '{{${id} "значение"}}', gives: 'то, что должно получиться' },
    { template: '{{${id} value}}', gives: '[value]', missing: ['value'] },
    { template: '{{${id} "value"}}', lang: 'en', gives: 'what must come out' },
  ],
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
