import { dialects } from '../dialects';
import { defineImporter } from '../importer';
import { listIn, readRecords, wordsIn } from '../sources';

export default defineImporter({
  title: 'Libredesk',
  endings: ['.json'],
  source: '{id, name, actions, visibility, message_content, user_id, team_id, usage_count}',
  dialect: dialects.libredesk,
  fits: ({ text }) => /"message_content"\s*:/.test(text),
  read(file) {
    const { records, problems } = readRecords(file, ['data', 'macros']);
    const entries = records
      .filter(({ fields }) => 'message_content' in fields)
      .map(({ fields, line }) => ({
        id: wordsIn(fields['id']),
        title: wordsIn(fields['name']),
        body: wordsIn(fields['message_content']),
        markup: 'html' as const,
        line,
        besides: listIn(fields['actions']).length > 0 ? [`actions: ${listIn(fields['actions']).length}`] : [],
      }));
    return { entries, problems };
  },
  examples: [
    {
      path: 'macros.json',
      source:
        '{"data":[{"id":3,"name":"Hello","visibility":"all","message_content":"<p>Hi {{ .Contact.FirstName }}, ticket {{ .Conversation.ReferenceNumber }} {{ .Contact.Tier }}</p>","actions":[{}]}]}',
      gives: [{ title: 'Hello', body: 'Hi {{name form="first"}}, ticket {{ticket.number}} {{Contact_Tier}}' }],
      problems: [/not carried over: actions: 1/],
      unknown: ['Contact.Tier'],
    },
  ],
});
