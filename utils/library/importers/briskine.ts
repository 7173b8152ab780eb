import { dialects } from '../dialects';
import { defineImporter } from '../importer';
import { readRows } from '../sources';

const tags = (text: string): readonly string[] => text.split(/[,;]/);

export default defineImporter({
  title: 'Briskine',
  endings: ['.csv'],
  source: 'header id,title,shortcut,subject,tags,cc,bcc,to,body; the body is HTML with Handlebars',
  dialect: dialects.briskine,
  fits: ({ path, text }) => /\.csv$/i.test(path) && /^"?id"?,"?title"?,"?shortcut"?,"?subject"?,/i.test(text.replace(/^\uFEFF/, '')),
  read(file) {
    const { rows, problems } = readRows(file);
    const entries = rows.map(({ cells, line }) => ({
      id: cells['id'] ?? '',
      title: cells['title'] ?? '',
      body: cells['body'] ?? '',
      markup: 'html' as const,
      line,
      topics: tags(cells['tags'] ?? ''),
      shortcut: cells['shortcut'] ?? '',
      subject: cells['subject'] ?? '',
      besides: ['to', 'cc', 'bcc'].flatMap((key) => (cells[key] ? [`${key}: ${cells[key]}`] : [])),
    }));
    return { entries, problems };
  },
  examples: [
    {
      path: 'templates.csv',
      source:
        'id,title,shortcut,subject,tags,cc,bcc,to,body\n' +
        '"b1","Заказ в пути","путь","О заказе {{subject}}","доставка, заказ","","","","<div>Здравствуйте, {{to.first_name}}!</div><div><br></div><div>{{#if order}}Заказ <b>{{order}}</b> в пути.{{else}}Заказ в пути.{{/if}}</div><div>{{cursor}}</div>"\n',
      gives: [
        {
          kind: 'template',
          title: 'Заказ в пути',
          shortcut: 'путь',
          subject: 'О заказе {{ticket.subject}}',
          topics: ['доставка', 'заказ'],
          lang: 'ru',
          fields: { order: { type: 'text' } },
          body: 'Здравствуйте, {{name form="first"}}!\n\n{{#if order}}Заказ **{{order}}** в пути.{{else}}Заказ в пути.{{/if}}\n\n{{tab}}',
          status: 'approved',
        },
      ],
      unknown: ['order'],
    },
    {
      path: 'older.csv',
      source:
        'id,title,shortcut,subject,tags,body\nk,Kind regards,kr,,,"<p>Kind regards,<br>{{from.name}}</p>"\nb,Bye,bye,,,"<p>Thanks, {{or to.first_name &quot;friend&quot;}}! {{choice \'today, tomorrow\'}}</p><p>{{&gt; kr}}{{> kr}}</p><script>alert(1)</script>"\nx,Text,tx,,,"{{text name \'trim\'}}"\n',
      gives: [
        { id: 'kind-regards', body: 'Kind regards,\n{{operator.name}}' },
        {
          body: 'Thanks, {{default (name form="first") "friend"}}! {{choice_today}}\n\n{{> "kind-regards"}}{{> "kind-regards"}}',
          fields: { choice_today: { type: 'choice', choices: ['today', 'tomorrow'] } },
        },
        { status: 'draft' },
      ],
      problems: [/taken out of the markup: <script>/, /cannot be converted.*text name 'trim'/],
      unknown: ['name'],
    },
    {
      path: 'broken.csv',
      source: 'id,title,shortcut,subject,tags,body\na,b,c,d,e,f,g\n"unclosed',
      gives: [],
      problems: [/7 cells for 6 columns/, /quotation mark is not closed/],
    },
  ],
});
