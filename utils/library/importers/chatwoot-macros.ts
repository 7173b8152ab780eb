import { dialects } from '../dialects';
import { defineImporter } from '../importer';
import { type Fields, isFields, listIn, readRecords, textsIn, wordsIn } from '../sources';

const paramsOf = (action: Fields): readonly string[] => textsIn(action['action_params']);

export default defineImporter({
  title: 'Chatwoot: macros',
  endings: ['.json'],
  source: 'GET /api/v1/accounts/ID/macros: [{id, name, visibility, actions: [{action_name, action_params}]}]',
  dialect: dialects.chatwoot,
  fits: ({ text }) => /"action_name"\s*:/.test(text),
  read(file) {
    const { records, problems } = readRecords(file, ['payload', 'data', 'macros']);
    const entries = records
      .filter(({ fields }) => 'actions' in fields)
      .map(({ fields, line }) => {
        const actions = listIn(fields['actions']).filter(isFields);
        const said = actions.filter((action) => wordsIn(action['action_name']) === 'send_message');
        return {
          id: wordsIn(fields['id']),
          title: wordsIn(fields['name']),
          body: said.flatMap(paramsOf).join('\n\n'),
          markup: 'markdown' as const,
          line,
          besides: actions
            .filter((action) => !said.includes(action))
            .map((action) => [wordsIn(action['action_name']), paramsOf(action).join(', ')].filter(Boolean).join(': ')),
        };
      });
    return { entries, problems };
  },
  examples: [
    {
      path: 'macros.json',
      source: JSON.stringify({
        payload: [
          {
            id: 4,
            name: 'Close politely',
            visibility: 'global',
            actions: [
              { action_name: 'add_label', action_params: ['done'] },
              { action_name: 'send_message', action_params: ['Thank you, {{contact.name}}.'] },
              { action_name: 'resolve_conversation', action_params: [] },
            ],
          },
          { id: 5, name: 'Assign only', actions: [{ action_name: 'assign_team', action_params: [1] }] },
        ],
      }),
      gives: [{ title: 'Close politely', body: 'Thank you, {{customer.name}}.' }],
      problems: [/not carried over: add_label: done, resolve_conversation/, /not carried over: assign_team: 1/],
    },
  ],
});
