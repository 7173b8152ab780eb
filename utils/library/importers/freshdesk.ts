import { dialects } from '../dialects';
import { defineImporter } from '../importer';
import { type Fields, isFields, listIn, readRecords, wordsIn } from '../sources';

export default defineImporter({
  title: 'Freshdesk',
  endings: ['.json'],
  source: 'GET /api/v2/canned_responses/ID and canned_response_folders/ID/responses: {id, title, content, content_html, folder_id}',
  dialect: dialects.freshdesk,
  fits: ({ text }) => /"content_html"\s*:/.test(text) || /"canned_responses?"\s*:|"folder_id"\s*:/.test(text),
  read(file) {
    const { records, problems } = readRecords(file, ['canned_responses', 'canned_response_folders', 'ci_folder', 'folders', 'responses']);
    const folded = records.flatMap(({ fields, line }): { fields: Fields; line: number; folder: string }[] => {
      const folder = wordsIn(fields['name']);
      const inside = listIn(fields['canned_responses'] ?? fields['responses']).filter(isFields);
      const one = isFields(fields['canned_response']) ? fields['canned_response'] : fields;
      return inside.length > 0 ? inside.map((answer) => ({ fields: answer, line, folder })) : [{ fields: one, line, folder }];
    });
    const entries = folded
      .filter(({ fields }) => 'content' in fields || 'content_html' in fields)
      .map(({ fields, line, folder }) => {
        const html = wordsIn(fields['content_html']);
        const files = listIn(fields['attachments'])
          .filter(isFields)
          .map(({ name }) => wordsIn(name));
        return {
          id: wordsIn(fields['id']),
          title: wordsIn(fields['title']),
          body: html || wordsIn(fields['content']),
          markup: html || /<[a-z][^>]*>/i.test(wordsIn(fields['content'])) ? ('html' as const) : ('text' as const),
          line,
          topics: [folder],
          besides: files.length > 0 ? [`attachments: ${files.join(', ')}`] : [],
        };
      });
    return { entries, problems };
  },
  examples: [
    {
      path: 'canned_responses.json',
      source: JSON.stringify([
        {
          id: 80000,
          title: 'Оплата прошла',
          content: 'Добрый день',
          content_html:
            '<div dir="ltr">Добрый день, {{ticket.requester.firstname | default: "клиент"}}!<br>Ссылка: <a href="https://example.ru/pay">оплата</a><img src="https://x/y.png" alt="чек"></div>',
          folder_id: 3,
          attachments: [{ name: 'чек.pdf' }],
        },
      ]),
      gives: [
        {
          title: 'Оплата прошла',
          body: 'Добрый день, {{default (name form="first") "клиент"}}!\nСсылка: [оплата](https://example.ru/pay)чек',
          topics: [],
        },
      ],
      problems: [/pictures are not carried over: чек/, /not carried over: attachments: чек\.pdf/],
    },
    {
      path: 'folders.json',
      source:
        '[{"id":1,"name":"Billing","canned_responses":[{"id":2,"title":"Paid","content":"Hi {{ticket.requester.name}}, paid: 5 * 3_000"}]}]',
      gives: [{ topics: ['Billing'], body: 'Hi {{customer.name}}, paid: 5 \\* 3_000' }],
    },
  ],
});
