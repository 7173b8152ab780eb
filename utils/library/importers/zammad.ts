import { dialects } from '../dialects';
import { defineImporter } from '../importer';
import type { Entry } from '../entry';
import { type Fields, readRecords, readRows, wordsIn } from '../sources';

const keywords = (text: string): readonly string[] =>
  text
    .split(/[,;]|~~~/)
    .map((word) => word.trim())
    .filter(Boolean);

function entryOf(fields: Fields, line: number): Entry {
  const [shortcut, ...examples] = keywords(wordsIn(fields['keywords']));
  return {
    id: wordsIn(fields['id']),
    title: wordsIn(fields['name']),
    body: wordsIn(fields['content']),
    markup: 'html',
    line,
    ...(shortcut !== undefined && { shortcut }),
    examples,
    topics: wordsIn(fields['groups']).split('~~~'),
    ...(['false', '0'].includes(String(fields['active'])) && { status: 'retired' as const }),
    ...(typeof fields['user'] === 'string' && { owner: fields['user'] }),
    besides: wordsIn(fields['note']).trim() ? [`note: ${wordsIn(fields['note'])}`] : [],
  };
}

export default defineImporter({
  title: 'Zammad',
  endings: ['.csv', '.json'],
  source: 'CSV of text modules: id,name,keywords,content,note,active, lists joined by ~~~; JSON of /api/v1/text_modules',
  dialect: dialects.zammad,
  fits: ({ text }) =>
    /^\uFEFF?"?id"?[,;]"?name"?[,;]"?keywords"?[,;]"?content/i.test(text) || (/"keywords"\s*:/.test(text) && /"content"\s*:/.test(text)),
  read(file) {
    if (/^\s*[[{]/.test(file.text)) {
      const { records, problems } = readRecords(file, ['text_modules', 'TextModule']);
      return { entries: records.map(({ fields, line }) => entryOf(fields, line)), problems };
    }
    const { rows, problems } = readRows(file);
    return { entries: rows.map(({ cells, line }) => entryOf(cells, line)), problems };
  },
  examples: [
    {
      path: 'text_modules.csv',
      source:
        'id;name;keywords;content;note;active;groups\n12;Спасибо;"спс, благодарность";"<div>Спасибо, #{ticket.customer.firstname}!<br>Номер #{ticket.number}, мы #{config.unknown}.</div>";;true;Продажи~~~Склад\n13;Old one;old;<p>Bye</p>;;false;\n',
      gives: [
        {
          title: 'Спасибо',
          shortcut: 'спс',
          examples: ['благодарность'],
          topics: ['Продажи', 'Склад'],
          body: 'Спасибо, {{name form="first"}}!\nНомер {{ticket.number}}, мы {{config_unknown}}.',
        },
        { title: 'Old one', status: 'retired', lang: 'en' },
      ],
      unknown: ['config.unknown'],
    },
    {
      path: 'text_modules.json',
      source:
        '[\n {"id": 5, "name": "Refund", "keywords": "refund", "content": "Hi #{ticket.customer.firstname} #{ticket.customer.lastname}", "note": null, "active": true}\n]',
      gives: [{ title: 'Refund', shortcut: 'refund', body: 'Hi {{customer.name}}' }],
      unknown: [],
    },
    { path: 'cut.json', source: '[\n{"id": 5,', gives: [], problems: [/this is not JSON/] },
  ],
});
