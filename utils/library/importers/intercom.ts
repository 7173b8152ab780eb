import { dialects } from '../dialects';
import { defineImporter } from '../importer';
import { readRecords, wordsIn } from '../sources';

export default defineImporter({
  title: 'Intercom',
  endings: ['.json'],
  source: 'GET /macros: {type: "list", data: [{type: "macro", id, name, body (HTML with <attribute>), body_text}]}',
  dialect: dialects.intercom,
  fits: ({ text }) => /"type"\s*:\s*"macro"/.test(text) || /"body_text"\s*:/.test(text),
  read(file) {
    const { records, problems } = readRecords(file, ['data', 'macros']);
    const entries = records
      .filter(({ fields }) => 'body' in fields || 'body_text' in fields)
      .map(({ fields, line }) => ({
        id: wordsIn(fields['id']),
        title: wordsIn(fields['name']),
        body: wordsIn(fields['body']) || wordsIn(fields['body_text']),
        markup: fields['body'] ? ('html' as const) : ('text' as const),
        line,
      }));
    return { entries, problems };
  },
  examples: [
    {
      path: 'macros.json',
      source: JSON.stringify({
        type: 'list',
        data: [
          {
            type: 'macro',
            id: '123',
            name: 'Знакомство',
            body: '<p class="no-margin">Привет, <attribute key="user.first_name" default="друг"/>! <b>Рады</b> вам.</p><p>С вами <attribute key="teammate.first_name"></attribute></p>',
            body_text: 'Привет',
          },
          { type: 'macro', id: '124', name: 'Plain', body: '', body_text: 'Hi {{user.name|fallback:"there"}}, plan {{company.plan}}' },
        ],
      }),
      gives: [
        {
          title: 'Знакомство',
          body: 'Привет, {{default (name form="first") "друг"}}! **Рады** вам.\n\nС вами {{name operator.name form="first"}}',
        },
        { body: 'Hi {{default customer.name "there"}}, plan {{company_plan}}' },
      ],
      unknown: ['company.plan'],
    },
  ],
});
