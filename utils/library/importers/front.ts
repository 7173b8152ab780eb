import { dialects } from '../dialects';
import { defineImporter } from '../importer';
import { isFields, listIn, readRecords, wordsIn } from '../sources';

export default defineImporter({
  title: 'Front',
  endings: ['.json'],
  source: 'GET /message_templates: {_results: [{id: "rsp_…", name, subject, body (HTML), attachments, inbox_ids}]}',
  dialect: dialects.front,
  fits: ({ text }) => /"rsp_\w+"/.test(text) || /"is_available_for_all_inboxes"\s*:/.test(text),
  read(file) {
    const { records, problems } = readRecords(file, ['_results', 'results', 'responses', 'message_templates']);
    const entries = records
      .filter(({ fields }) => 'body' in fields)
      .map(({ fields, line }) => {
        const files = listIn(fields['attachments'])
          .filter(isFields)
          .map(({ filename }) => wordsIn(filename));
        return {
          id: wordsIn(fields['id']),
          title: wordsIn(fields['name']),
          subject: wordsIn(fields['subject']),
          body: wordsIn(fields['body']),
          markup: 'html' as const,
          line,
          besides: files.length > 0 ? [`attachments: ${files.join(', ')}`] : [],
        };
      });
    return { entries, problems };
  },
  examples: [
    {
      path: 'templates.json',
      source: JSON.stringify({
        _pagination: { next: null },
        _results: [
          {
            id: 'rsp_1a',
            name: 'Invoice sent',
            subject: 'Your invoice',
            body: '<div>Hi {{recipient.first_name}},</div><div><br></div><div>See <a href="javascript:steal()">this</a> and <a href="https://example.com/a(b)">that</a>.</div><div style="font-weight: bold" onclick="x()">{{user.name}}</div>',
            attachments: [{ filename: 'invoice.pdf' }],
            is_available_for_all_inboxes: true,
          },
        ],
      }),
      gives: [
        {
          title: 'Invoice sent',
          subject: 'Your invoice',
          body: 'Hi {{name form="first"}},\n\nSee this and [that](https://example.com/a%28b%29).\n\n{{operator.name}}',
        },
      ],
      problems: [/taken out of the markup: javascript:, onclick=/, /attachments: invoice\.pdf/],
    },
  ],
});
