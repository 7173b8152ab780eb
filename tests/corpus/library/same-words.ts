/**
 * Exports whose answers have to say here what they said in the tool they come from.
 * The words are those that the tool's documentation promises for such a ticket; written before the importers were looked at.
 */
export interface SameWords {
  readonly what: string;
  readonly format: string;
  readonly path: string;
  readonly source: string;
  readonly lang?: 'ru' | 'en';
  /** Values of the ticket and of fields that the operator has filled in. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** As plain text, by the order of the answers; the day is 26 November 2026, a Thursday. */
  readonly says: readonly string[];
}

const briskine = (...bodies: readonly string[]): string =>
  ['id,title,shortcut,subject,tags,body', ...bodies.map((body, at) => `${at},T${at},t${at},,,"${body.replaceAll('"', '""')}"`)].join('\r\n');
const zendesk = (...bodies: readonly string[]): string =>
  JSON.stringify({ macros: bodies.map((value, id) => ({ id, title: `T${id}`, active: true, actions: [{ field: 'comment_value', value }] })) });
const ann = { customer: { name: 'Ann Lee' }, operator: { name: 'Bob Stone' }, company: { name: 'Acme' }, ticket: { number: '77', subject: 'Invoice' } };

export const sameWords: readonly SameWords[] = [
  {
    what: 'a comparison written as a block closes as one',
    format: 'briskine',
    path: 't.csv',
    source: briskine(
      "<div>{{#compare subject '==' 'Invoice'}}About the invoice{{else}}About the rest{{/compare}}</div>",
      "<p>{{#compare subject '!=' 'Invoice'}}A{{else}}B{{/compare}} {{#if to.first_name}}{{to.first_name}}{{/if}}</p>",
    ),
    values: ann,
    says: ['About the invoice', 'B Ann'],
  },
  {
    what: 'days in the shape that was asked for',
    format: 'briskine',
    path: 't.csv',
    source: briskine(
      "<p>{{moment format='DD/MM/YYYY'}}</p>",
      "<p>on {{moment add='7;days' format='dddd'}}</p>",
      "<p>{{moment format='D MMMM YYYY'}}</p>",
    ),
    says: ['26/11/2026', 'on Thursday, 3 December', '26 November 2026'],
  },
  {
    what: 'a first name cut out of the full one, and a fallback after it',
    format: 'zendesk',
    path: 'm.json',
    source: zendesk(
      "Hi {{ticket.requester.name | split: ' ' | first}}!",
      "{% assign n = ticket.requester.first_name %}Dear {{n | default: 'customer'}}{% if n %}, welcome back{% endif %}.",
    ),
    values: ann,
    says: ['Hi Ann!', 'Dear Ann, welcome back.'],
  },
  {
    what: 'the same without a name',
    format: 'zendesk',
    path: 'm.json',
    source: zendesk(
      "{% assign n = ticket.requester.first_name %}Dear {{n | default: 'customer'}}{% if n %}, welcome back{% endif %}.",
      '{% if ticket.requester.first_name == blank %}Hello{% else %}Hello {{ticket.requester.first_name}}{% endif %}!',
    ),
    says: ['Dear customer.', 'Hello!'],
  },
  {
    what: 'captured words stand where their name is printed',
    format: 'zendesk',
    path: 'm.json',
    source: zendesk('{% capture sign %}{{current_user.first_name}} of {{ticket.account}}{% endcapture %}Bye\n{{sign}}\n-- {{ sign }}'),
    values: ann,
    says: ['Bye\nBob of Acme\n-- Bob of Acme'],
  },
  {
    what: "today by the word 'now'",
    format: 'zendesk',
    path: 'm.json',
    source: zendesk("{{ 'now' | date: '%d/%m/%Y' }}", "{{ 'now' | date: '%A' }}"),
    says: ['26/11/2026', 'Thursday, 26 November'],
  },
  {
    what: 'an answer of another match, a constant, a choice by its id, braces that are braces',
    format: 'espanso',
    path: 'base.yml',
    source:
      'global_vars:\n  - {name: firm, type: echo, params: {echo: "Acme & Sons"}}\nmatches:\n  - {trigger: ":sig", replace: "Yours, {{firm}}"}\n  - trigger: ":bye"\n    replace: "Bye! {{s}}"\n    vars: [{name: s, type: match, params: {trigger: ":sig"}}]\n  - trigger: ":c"\n    replace: "{{c}}"\n    vars: [{name: c, type: choice, params: {values: [{label: The long one, id: long}, {label: The short one, id: short}]}}]\n  - {trigger: ":b", replace: "write \\\\{\\\\{name\\\\}\\\\} there"}\n',
    values: { c: 'long' },
    says: ['Yours, Acme & Sons', 'Bye! Yours, Acme & Sons', 'long', 'write {{name}} there'],
  },
  {
    what: 'days of a match in its own shape',
    format: 'espanso',
    path: 'base.yml',
    source:
      'matches:\n  - trigger: ":d"\n    replace: "{{a}} / {{b}} / {{c}}"\n    vars:\n      - {name: a, type: date, params: {format: "%d/%m/%Y"}}\n      - {name: b, type: date, params: {format: "%A", offset: 86400}}\n      - {name: c, type: date, params: {format: "%H:%M"}}\n',
    says: ['26/11/2026 / Friday, 27 November / 12:00'],
  },
  {
    what: 'a form with what stands in it at first',
    format: 'espanso',
    path: 'base.yml',
    source:
      'matches:\n  - trigger: ":f"\n    form: "Dear [[who]], [[plan]]"\n    form_fields: {who: {default: customer}, plan: {type: choice, values: [Basic, Pro]}}\n',
    values: { who: 'customer', plan: 'Pro' },
    says: ['Dear customer, Pro'],
  },
  {
    what: 'days counted from today',
    format: 'prokeys',
    path: 'd.txt',
    source: JSON.stringify({
      snippets: ['Snippets', 1, { name: 'a', body: 'till [[%d(+5 days, Do MMMM)]]' }, { name: 'b', body: '[[%d(-1 w, DD/MM/YYYY)]]' }],
    }),
    says: ['till 1 December 2026', '19/11/2026'],
  },
  {
    what: 'lines that were typed without markup',
    format: 'osticket',
    path: 'canned.csv',
    source: 'canned_id,title,response,lang\n1,A,"Hello %{ticket.name.first}\nyour ticket is %{ticket.number}",en_US\n2,B,"<p>Say \\"yes\\"</p>",en_US\n',
    values: ann,
    says: ['Hello Ann\nyour ticket is 77', 'Say "yes"'],
  },
  {
    what: 'names in the braces of tools that nobody here knows',
    format: 'csv',
    path: 'a.csv',
    source:
      'name;text\nA;Hi {first_name}, no. ${ticket_id}\nB;Dear %CUSTOMER_NAME%, [[Agent Name]]\nC;"body { color: red } {x}"\nD;up to 20% or 30%\n',
    values: ann,
    says: ['Hi Ann, no. 77', 'Dear Ann Lee, Bob Stone', 'body { color: red } {x}', 'up to 20% or 30%'],
  },
  {
    what: 'signs that an editor of HTML wrote as entities inside a condition; markup that is shown stays shown',
    format: 'zendesk',
    path: 'm.json',
    source: JSON.stringify({
      macros: [
        {
          id: 1,
          title: 'T',
          actions: [
            {
              field: 'comment_value_html',
              value: '<p>{% if ticket.ticket_field_1 &gt; 3 &amp;&amp; true %}{% endif %}{% if ticket.ticket_field_2 &gt; 3 %}many{% else %}few{% endif %}&nbsp;&lt;b&gt; &amp;amp;</p>',
            },
          ],
        },
      ],
    }),
    values: { ticket_ticket_field_2: 5 },
    says: ['many\u00A0<b> &amp;'],
  },
  {
    what: 'markup that is shown stays shown',
    format: 'html',
    path: 'a.html',
    source: '<html><body><h1>A</h1><ul><li>one</li></ul><p>Write &lt;b&gt; and &amp;nbsp;, 5 * 3</p></body></html>',
    says: ['- one\n\nWrite <b> and &nbsp;, 5 * 3'],
  },
  {
    what: 'the export of a database tool, and lists in their wrapping',
    format: 'osticket',
    path: 'x.json',
    source: JSON.stringify([
      { type: 'header', version: '5.2' },
      { type: 'table', name: 'ost_canned_response', data: [{ canned_id: '1', isenabled: '1', title: 'Hi', response: '<p>Hi %{ticket.name.first}</p>', lang: 'en_US' }] },
    ]),
    values: ann,
    says: ['Hi Ann'],
  },
  {
    what: 'records by their ids',
    format: 'zammad',
    path: 'full.json',
    source: JSON.stringify({
      record_ids: [1],
      assets: { TextModule: { 1: { id: 1, name: 'Hi', keywords: 'hi', content: '<p>Hi #{ticket.customer.firstname}</p>', active: true } }, User: { 3: { id: 3 } } },
    }),
    values: ann,
    says: ['Hi Ann'],
  },
  {
    what: 'replies in their wrapping',
    format: 'help-scout',
    path: 'hal.json',
    source: JSON.stringify({ _embedded: { 'saved-replies': [{ id: 1, name: 'A', text: '<p>Hi {%customer.firstName%}</p>', chatText: '' }] } }),
    values: ann,
    says: ['Hi Ann'],
  },
  {
    what: 'first and last name are the name',
    format: 'zammad',
    path: 't.csv',
    lang: 'ru',
    source:
      'id;name;keywords;content;note;active\n1;Привет;;<p>Здравствуйте, #{ticket.customer.firstname} #{ticket.customer.lastname}! Я – #{current_user.firstname}.</p>;;true\n',
    values: { customer: { name: 'Анна Ли' }, operator: { name: 'Пётр Лом' } },
    says: ['Здравствуйте, Анна Ли! Я – Пётр.'],
  },
];
