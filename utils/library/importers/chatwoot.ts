import { dialects } from '../dialects';
import { defineImporter } from '../importer';
import { listIn, readRecords, wordsIn } from '../sources';

export default defineImporter({
  title: 'Chatwoot: canned responses',
  endings: ['.json'],
  source: 'GET /api/v1/accounts/ID/canned_responses: [{id, short_code, content, attachments}]; Markdown',
  dialect: dialects.chatwoot,
  fits: ({ text }) => /"short_code"\s*:/.test(text) && /"content"\s*:/.test(text),
  read(file) {
    const { records, problems } = readRecords(file, ['payload', 'data', 'canned_responses']);
    const entries = records
      .filter(({ fields }) => 'short_code' in fields || 'content' in fields)
      .map(({ fields, line }) => ({
        id: wordsIn(fields['id']),
        title: wordsIn(fields['short_code']).replaceAll(/[_-]+/g, ' '),
        shortcut: wordsIn(fields['short_code']),
        body: wordsIn(fields['content']),
        markup: 'markdown' as const,
        line,
        besides: listIn(fields['attachments']).length > 0 ? [`attachments: ${listIn(fields['attachments']).length}`] : [],
      }));
    return { entries, problems };
  },
  examples: [
    {
      path: 'canned.json',
      source: JSON.stringify([
        {
          id: 1,
          account_id: 1,
          short_code: 'возврат_денег',
          content:
            'Здравствуйте, {{contact.first_name}}!\n\n- Заявка **{{conversation.id}}** принята.\n- {{contact.custom_attribute.plan}}\n\n{{agent.name}}',
        },
      ]),
      gives: [
        {
          title: 'возврат денег',
          shortcut: 'возврат_денег',
          body: 'Здравствуйте, {{name form="first"}}!\n\n- Заявка **{{ticket.number}}** принята.\n- {{contact_custom_attribute_plan}}\n\n{{operator.name}}',
        },
      ],
      unknown: ['contact.custom_attribute.plan'],
    },
    {
      path: 'canned.json',
      source:
        '[{"id":1,"short_code":"a","content":"one"},{"id":1,"short_code":"b","content":"two"},{"id":2,"short_code":"A","content":"<script>x()</script>three"},{"id":3,"short_code":"c","content":" "}]',
      gives: [{ body: 'one' }, { body: 'three' }],
      problems: [/taken out of the markup: <script>/, /the same id stands above/, /shortcut “A” belongs to “a”/],
    },
  ],
});
