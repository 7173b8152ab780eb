import { dialects } from '../dialects';
import { defineImporter } from '../importer';
import { readRecords, wordsIn } from '../sources';

export default defineImporter({
  title: 'Help Scout',
  endings: ['.json'],
  source: 'GET /v2/mailboxes/ID/saved-replies[/ID]: {id, name, text (HTML), chatText}',
  // The codes of Help Scout and FreeScout are the same: {%customer.firstName,fallback=…%}.
  dialect: dialects.freescout,
  fits: ({ text }) => /"chatText"\s*:|"saved[-_]?replies"\s*:/i.test(text) || (/\{%\s*customer\./.test(text) && /"text"\s*:/.test(text)),
  read(file) {
    const { records, problems } = readRecords(file, ['saved-replies', 'savedReplies', 'saved_replies', 'replies']);
    const entries = records
      .filter(({ fields }) => 'name' in fields)
      .map(({ fields, line }) => ({
        id: wordsIn(fields['id']),
        title: wordsIn(fields['name']),
        body: wordsIn(fields['text']) || wordsIn(fields['chatText']),
        markup: fields['text'] ? ('html' as const) : ('text' as const),
        line,
        ...(!fields['text'] && fields['chatText'] ? { channels: ['chat'] as const } : {}),
        besides: fields['text'] && wordsIn(fields['chatText']).trim() ? [`chatText: ${wordsIn(fields['chatText'])}`] : [],
      }));
    return { entries, problems };
  },
  examples: [
    {
      path: 'saved_replies_12.json',
      source: JSON.stringify([
        {
          id: 124,
          name: 'Срок ответа',
          text: '<p>{%customer.firstName,fallback=Здравствуйте%}! Ответим до {%customer.plan%}.</p><ul><li>раз</li><li>два<br>строки</li></ul>',
          chatText: '',
        },
        { id: 125, name: 'Chat', text: '', chatText: '1. one\n# two' },
      ]),
      gives: [
        {
          title: 'Срок ответа',
          body: '{{default (name form="first") "Здравствуйте"}}! Ответим до {{customer_plan}}.\n\n- раз\n- два\n  строки',
        },
        { channels: ['chat'], body: '1. one\n\\# two' },
      ],
      unknown: ['customer.plan'],
    },
    { path: 'list.json', source: '[{"id":1,"name":"Only a name"}]', gives: [], problems: [/there are no answers in it/] },
  ],
});
