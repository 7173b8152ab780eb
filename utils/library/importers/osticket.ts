import { dialects } from '../dialects';
import { defineImporter } from '../importer';
import type { Entry } from '../entry';
import { type Fields, isFields, listIn, readRecords, readRows, wordsIn } from '../sources';
import { readInserts } from '../sources/inserts';

const columns = ['canned_id', 'dept_id', 'isenabled', 'title', 'response', 'lang', 'notes', 'created', 'updated'];

const textsOf = (fields: Fields): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, wordsIn(value)]));

function entryOf(cells: Readonly<Record<string, string>>, line: number): Entry {
  return {
    id: cells['canned_id'] ?? cells['id'] ?? '',
    title: cells['title'] ?? '',
    body: cells['response'] ?? '',
    markup: 'html',
    line,
    lang: cells['lang'] ?? '',
    ...(cells['isenabled'] === '0' && { status: 'retired' as const }),
    besides: cells['notes'] ? [`notes: ${cells['notes']}`] : [],
  };
}

export default defineImporter({
  title: 'osTicket',
  endings: ['.csv', '.sql', '.json'],
  source:
    'table ost_canned_response: canned_id, dept_id, isenabled, title, response, lang, notes, created, updated; as CSV, SQL or the JSON of a database tool',
  dialect: dialects.osticket,
  fits: ({ text }) => /\bcanned_id\b/.test(text) || /insert into\s+[`"]?\w*canned_response\b/i.test(text),
  read(file) {
    if (/insert into/i.test(file.text)) {
      const { rows, problems } = readInserts(file, /canned_response$/, columns);
      return { entries: rows.map(({ cells, line }) => entryOf(cells, line)), problems };
    }
    if (/^\s*[[{]/.test(file.text)) {
      const { records, problems } = readRecords(file);
      const rows = records.flatMap(({ fields, line }) => {
        const inside = listIn(fields['data']).filter(isFields);
        return inside.length > 0 ? inside.map((one) => ({ fields: one, line })) : [{ fields, line }];
      });
      const answers = rows.filter(({ fields }) => 'response' in fields);
      return { entries: answers.map(({ fields, line }) => entryOf(textsOf(fields), line)), problems };
    }
    const { rows, problems } = readRows(file);
    return { entries: rows.map(({ cells, line }) => entryOf(cells, line)), problems };
  },
  examples: [
    {
      path: 'canned.csv',
      source:
        'canned_id,dept_id,isenabled,title,response,lang,notes\n1,0,1,Принято,"<p>%{ticket.name.first}, обращение %{ticket.number} принято. %{ticket.due_date}</p>",ru,\n2,0,0,Off,<p>x y</p>,en_US,old\n',
      gives: [
        { title: 'Принято', lang: 'ru', body: '{{name form="first"}}, обращение {{ticket.number}} принято. {{ticket_due_date}}' },
        { status: 'retired', lang: 'en' },
      ],
      problems: [/not carried over: notes: old/],
      unknown: ['ticket.due_date'],
    },
    {
      path: 'dump.sql',
      source:
        "-- MySQL dump\nCREATE TABLE `ost_canned_response` (`canned_id` int);\nINSERT INTO `ost_staff` VALUES (1,'secret');\nINSERT INTO `ost_canned_response` VALUES (1,0,1,'What\\'s up','<p>It''s fine; (really), %{ticket.staff}\\n</p>','en_US',NULL,NULL,NULL),\n(2,0,1,'Two','<p>b</p>','',NULL,NULL,NULL);\n",
      gives: [{ title: "What's up", body: "It's fine; (really), {{operator.name}}" }, { title: 'Two' }],
    },
    { path: 'cut.sql', source: "INSERT INTO `ost_canned_response` VALUES (1,0,1,'Cut", gives: [], problems: [/statement is not finished/] },
  ],
});
