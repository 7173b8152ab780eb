import { dialects } from '../dialects';
import { defineImporter, type Importer } from '../importer';
import type { Entry } from '../entry';
import { type Fields, isFields, listIn, readRecords, textsIn, wordsIn } from '../sources';

const replies = ['comment_value_html', 'comment_value', 'comment'];

function valueOf(action: Fields): string {
  const value = action['value'];
  // `["channel", "text"]` is how an action for all channels is written.
  return Array.isArray(value) ? (textsIn(value).at(-1) ?? '') : wordsIn(value);
}

function entryOf(macro: Fields, line: number): Entry {
  const actions = listIn(macro['actions']).filter(isFields);
  const reply = replies.map((name) => actions.find(({ field }) => field === name)).find(Boolean);
  const path = wordsIn(macro['raw_title'] || macro['title']).split('::');
  const subject = actions.find(({ field }) => field === 'subject');
  return {
    id: wordsIn(macro['id']),
    title: path.at(-1)?.trim() ?? '',
    body: reply ? valueOf(reply) : '',
    markup: reply?.['field'] === 'comment_value_html' ? 'html' : 'text',
    line,
    topics: path.slice(0, -1),
    ...(subject && { subject: valueOf(subject) }),
    ...(macro['active'] === false && { status: 'retired' as const }),
    examples: [],
    besides: [
      ...(wordsIn(macro['description']).trim() ? [`description: ${wordsIn(macro['description'])}`] : []),
      ...actions
        .filter((action) => action !== reply && action !== subject)
        .map((action) => `${wordsIn(action['field'])}: ${valueOf(action)}`),
    ],
  };
}

const macro = (more: object): string =>
  JSON.stringify({ macros: [{ id: 25, title: 'Возврат::Деньги', active: true, ...more }] }, undefined, 1);

const importer: Importer = {
  title: 'Zendesk',
  endings: ['.json'],
  source: 'GET /api/v2/macros: {macros: [{id, title, active, actions: [{field, value}]}]}; the text is Liquid',
  dialect: dialects.zendesk,
  fits: ({ text }) =>
    /"actions"\s*:/.test(text) && /"field"\s*:\s*"(?:comment|status|set_tags|current_tags|group_id|priority|subject)/.test(text),
  read(file) {
    const { records, problems } = readRecords(file, ['macros', 'macro']);
    const inside = records.flatMap(({ fields, line }) =>
      isFields(fields['macro']) ? [{ fields: fields['macro'], line }] : [{ fields, line }],
    );
    return { entries: inside.filter(({ fields }) => 'actions' in fields).map(({ fields, line }) => entryOf(fields, line)), problems };
  },
  examples: [
    {
      path: 'macros.json',
      source: macro({
        actions: [
          { field: 'status', value: 'solved' },
          {
            field: 'comment_value_html',
            value:
              '<p>Здравствуйте, {{ticket.requester.first_name | default: "друг"}}!</p>{% if ticket.brand.name == "Север" %}<p>Деньги вернём за 3 дня.</p>{% elsif ticket.ticket_field_9 %}<p>Поле {{ticket.ticket_field_9 | upcase}}.</p>{% else %}<p>Деньги вернём.</p>{% endif %}<p>{{ticket.id}}</p>',
          },
        ],
      }),
      gives: [
        {
          title: 'Деньги',
          topics: ['Возврат'],
          body: 'Здравствуйте, {{default (name form="first") "друг"}}!\n\n{{#if (eq company.name "Север")}}\n\nДеньги вернём за 3 дня.\n\n{{else if ticket_ticket_field_9}}\n\nПоле {{upper ticket_ticket_field_9}}.\n\n{{else}}\n\nДеньги вернём.\n\n{{/if}}\n\n{{ticket.number}}',
          status: 'approved',
        },
      ],
      problems: [/not carried over: status: solved/],
      unknown: ['ticket.ticket_field_9'],
    },
    {
      path: 'macros.json',
      source: macro({
        active: false,
        actions: [
          {
            field: 'comment_value',
            value: [
              'channel:all',
              "Hi{% for one in ticket.items %} {{one.name}},{% endfor %}\n{% case ticket.status %}{% when 'open', 'new' %}soon{% when 'hold' %}later{% else %}done{% endcase %}\n{% unless ticket.vip and ticket.count >= 3 %}wait{% endunless %}{% if ticket.tags contains 'vip' %}VIP {{ticket.created_at | date: '%B %d'}}{% endif %}{% assign who = ticket.requester.name %}{{who}} {% comment %}no{% endcomment %}{{dc.footer}} {{ x | pluralize }}",
            ],
          },
        ],
      }),
      gives: [
        {
          status: 'retired',
          body: 'Hi{{#each ticket_items as |one|}} {{one.name}},{{/each}}\n{{#if (or (eq ticket_status "open") (eq ticket_status "new"))}}soon{{else if (eq ticket_status "hold")}}later{{else}}done{{/if}}\n{{#unless (and ticket_vip (not (lt ticket_count 3)))}}wait{{/unless}}{{#if (has ticket_tags "vip")}}VIP {{date ticket_created_at style="long"}}{{/if}}{{customer.name}} {{dc_footer}} {{x}}',
        },
      ],
      problems: [/cannot be converted, left as a draft: \{% for one in ticket\.items %\}, \| pluralize/],
    },
    {
      path: 'macros.json',
      source: macro({
        actions: [
          {
            field: 'comment_value',
            value:
              'Заявка {{ticket.id | prepend: "№" | append: "-РФ"}}, {{ ticket.ticket_field_7 | times: 1.2 | minus: ticket.ticket_field_8 }} ₽.{% if ticket.title contains "возврат" or ticket.tags contains "refund" %} Вернём деньги.{% endif %}{% unless ticket.description contains "чек" %} Пришлите чек.{% endunless %} {{ticket.ticket_field_7 | divided_by: 2.0}}{{ticket.ticket_field_7 | divided_by: 3}}',
          },
        ],
      }),
      gives: [
        {
          status: 'draft',
          body: 'Заявка {{join (join "№" ticket.number) "-РФ"}}, {{calc (calc ticket_ticket_field_7 "*" 1.2) "-" ticket_ticket_field_8}} ₽.{{#if (or (has ticket.subject "возврат") (has ticket_tags "refund"))}} Вернём деньги.{{/if}}{{#unless (has ticket_description "чек")}} Пришлите чек.{{/unless}} {{calc ticket_ticket_field_7 "/" 2.0}}{{ticket_ticket_field_7}}',
        },
      ],
      problems: [/left as a draft: \| divided_by: 3$/],
    },
    { path: 'page.json', source: '{"error":"Couldn\'t authenticate you"}', gives: [], problems: [/does not look like a file of Zendesk/] },
  ],
};

export default defineImporter(importer);
