import { dialects } from '../dialects';
import { defineImporter } from '../importer';
import { isFields, listIn, readRecords, textsIn, wordsIn } from '../sources';

export default defineImporter({
  title: 'Gorgias',
  endings: ['.json'],
  source: 'GET /api/macros: {data: [{id, name, intent, language, actions: [{name, arguments: {body_html, body_text, tags}}]}]}',
  dialect: dialects.gorgias,
  fits: ({ text }) => /"body_(?:html|text)"\s*:/.test(text) && /"arguments"\s*:/.test(text),
  read(file) {
    const { records, problems } = readRecords(file, ['data', 'macros']);
    const entries = records
      .filter(({ fields }) => 'actions' in fields)
      .map(({ fields, line }) => {
        const actions = listIn(fields['actions'])
          .filter(isFields)
          .map((action) => ({ name: wordsIn(action['name']), given: isFields(action['arguments']) ? action['arguments'] : {} }));
        const reply = actions.find(({ given }) => given['body_html'] || given['body_text']);
        const html = wordsIn(reply?.given['body_html']);
        const subject = actions.find(({ name }) => name === 'setSubject');
        const files = listIn(reply?.given['attachments'])
          .map((one) => (isFields(one) ? wordsIn(one['name']) || wordsIn(one['url']) : ''))
          .filter(Boolean);
        const tags = actions.find(({ name }) => name === 'addTags')?.given['tags'];
        return {
          id: wordsIn(fields['id']),
          title: wordsIn(fields['name']),
          body: html || wordsIn(reply?.given['body_text']),
          markup: html ? ('html' as const) : ('text' as const),
          line,
          lang: wordsIn(fields['language']),
          subject: wordsIn(subject?.given['subject']),
          ...(fields['archived_datetime'] ? { status: 'retired' as const } : {}),
          topics: Array.isArray(tags) ? textsIn(tags) : wordsIn(tags).split(','),
          besides: [
            ...actions.filter((action) => action !== reply && action !== subject && action.name !== 'addTags').map(({ name }) => name),
            ...(files.length > 0 ? [`attachments: ${files.join(', ')}`] : []),
          ],
        };
      });
    return { entries, problems };
  },
  examples: [
    {
      path: 'macros.json',
      source: JSON.stringify({
        object: 'list',
        data: [
          {
            id: 7,
            name: 'Where is my order',
            language: 'en',
            actions: [
              {
                name: 'setResponseText',
                type: 'user',
                arguments: {
                  body_html:
                    '<div>Hi {{ticket.customer.firstname}},<br/>tracking: {{ticket.customer.integrations.shopify.orders[0].number}}</div>',
                  body_text: 'Hi',
                  attachments: [{ name: 'map.pdf', url: 'https://files/map.pdf' }],
                },
              },
              { name: 'addTags', arguments: { tags: 'shipping,where' } },
              { name: 'setSubject', arguments: { subject: 'Your order {{ticket.id}}' } },
              { name: 'setStatus', arguments: { status: 'closed' } },
            ],
          },
        ],
      }),
      gives: [
        {
          lang: 'en',
          subject: 'Your order {{ticket.number}}',
          topics: ['shipping', 'where'],
          body: 'Hi {{name form="first"}},\ntracking: {{ticket_customer_integrations_shopify_orders_0_number}}',
        },
      ],
      problems: [/not carried over: setStatus, attachments: map\.pdf/],
      unknown: ['ticket.customer.integrations.shopify.orders[0].number'],
    },
  ],
});
