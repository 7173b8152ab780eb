import { dialects } from '../dialects';
import { defineImporter } from '../importer';
import type { Entry } from '../entry';
import { isFields, readJson, wordsIn } from '../sources';

/** A folder is `[name, time, …what is in it]`, a snippet an object. */
function within(folder: readonly unknown[], path: readonly string[] | undefined, lineOf: (one: unknown) => number): readonly Entry[] {
  const [name, , ...inside] = folder;
  const here = path === undefined ? [] : [...path, wordsIn(name)];
  return inside.flatMap((one): readonly Entry[] => {
    if (Array.isArray(one)) return within(one, here, lineOf);
    if (!isFields(one)) return [];
    const body = wordsIn(one['body']);
    const html = /<(?:div|p|br|b|i|ul|ol|a|pre|span)\b[^>]*>/i.test(body);
    return [
      {
        id: wordsIn(one['name']),
        title: wordsIn(one['name']),
        shortcut: wordsIn(one['name']),
        body,
        markup: html ? 'html' : 'text',
        line: lineOf(one),
        topics: here,
      },
    ];
  });
}

export default defineImporter({
  title: 'ProKeys',
  endings: ['.txt', '.json'],
  source: '{"snippets": ["Snippets", time, ["folder", time, …], {"name", "body", "timestamp"}], "dataVersion": 1}',
  dialect: dialects.prokeys,
  fits: ({ text }) => /"snippets"\s*:\s*\[\s*"Snippets"/.test(text) || /^\s*\[\s*"Snippets"\s*,/.test(text),
  read(file) {
    const parsed = readJson(file);
    if (!parsed.ok) return { entries: [], problems: [parsed.problem] };
    const root = isFields(parsed.value) ? parsed.value['snippets'] : parsed.value;
    return { entries: Array.isArray(root) ? within(root, undefined, parsed.lineOf) : [], problems: [] };
  },
  examples: [
    {
      path: 'ProKeys data.txt',
      source: JSON.stringify({
        snippets: [
          'Snippets',
          1,
          { name: 'thx', body: 'Thank you, %name%! 10% off till [[%d(D MMM)]] [[%s(sig)]]', timestamp: 1 },
          [
            'Подписи',
            2,
            { name: 'sig', body: 'Анна<br>Отдел %отдел%', timestamp: 3 },
            ['Глубже', 4, { name: 'p', body: '[[%p]]', timestamp: 5 }],
          ],
        ],
        dataVersion: 1,
        language: 'English',
      }),
      gives: [
        { title: 'thx', shortcut: 'thx', body: 'Thank you, {{tab "name"}}! 10% off till {{date today}} {{> "sig"}}', topics: [] },
        { body: 'Анна\nОтдел {{tab "отдел"}}', topics: ['Подписи'] },
        { body: '{{tab "clipboard"}}', topics: ['Подписи', 'Глубже'] },
      ],
    },
    { path: 'data.txt', source: '{"snippets": ["Snippets", 1', gives: [], problems: [/not JSON/] },
  ],
});
