import type { Document, Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { dialects } from '../dialects';
import { defineImporter } from '../importer';

const { getElementsByTagName: all, textContent } = DomUtils;
const child = (node: Element, name: string): string => {
  const found = node.children.find((one): one is Element => 'name' in one && one.name === name);
  return found ? textContent(found).trim() : '';
};

function menusOf(document: Document): readonly Element[] {
  return all('menu', document);
}

export default defineImporter({
  title: 'Quicktext',
  endings: ['.xml'],
  source: '<quicktext version="2"><menu><title/><texts><text shortcut="" type=""><name/><keyword/><subject/><body/>…',
  dialect: dialects.quicktext,
  fits: ({ text }) => /<quicktext\b/.test(text),
  read({ text }) {
    const document = parseDocument(text, { xmlMode: true, withStartIndices: true });
    const entries = menusOf(document).flatMap((menu) =>
      all('text', menu).map((one) => {
        const type = one.attribs['type'] ?? child(one, 'type');
        const html = /html/i.test(type) || type === '1';
        const attachments = child(one, 'attachments');
        return {
          id: `${child(menu, 'title')}/${child(one, 'name')}`,
          title: child(one, 'name'),
          topics: [child(menu, 'title')],
          shortcut: child(one, 'keyword'),
          subject: child(one, 'subject'),
          body: child(one, 'body'),
          markup: html ? ('html' as const) : ('text' as const),
          line: text.slice(0, one.startIndex ?? 0).split('\n').length,
          besides: attachments ? [`attachments: ${attachments}`] : [],
        };
      }),
    );
    return { entries, problems: [] };
  },
  examples: [
    {
      path: 'templates.xml',
      source:
        '<?xml version="1.0"?>\n<quicktext version="2"><filetype>templates</filetype>\n<menu><title><![CDATA[Продажи]]></title><texts>\n<text shortcut="1" type="text/html"><name><![CDATA[Счёт]]></name><keyword>сч</keyword><subject>Счёт</subject><body><![CDATA[<p>Добрый день, [[TO=firstname]]!</p><p>Оплатите до [[INPUT=срок|завтра]]. [[CURSOR]]</p>[[TEXT=Продажи|Подпись]]]]></body></text>\n<text type="text/plain"><name>Подпись</name><body><![CDATA[[[FROM=fullname]]\n[[SCRIPT=evil]] [[INPUT=способ|select|карта;счёт]]]]></body></text>\n</texts></menu></quicktext>',
      gives: [
        {
          title: 'Счёт',
          shortcut: 'сч',
          topics: ['Продажи'],
          body: 'Добрый день, {{name form="first"}}!\n\nОплатите до {{default срок "завтра"}}. {{tab}}\n\n{{> "подпись"}}',
        },
        {
          title: 'Подпись',
          status: 'draft',
          body: '{{operator.name}}\n{{tab "script"}} {{способ}}',
          fields: { способ: { type: 'choice', choices: ['карта', 'счёт'] } },
        },
      ],
      problems: [/never run and were taken out: \[\[SCRIPT=evil\]\]/],
    },
    {
      path: 'circle.xml',
      source:
        '<quicktext version="2"><menu><title>M</title><texts><text><name>A</name><body>a [[TEXT=M|B]]</body></text><text><name>B</name><body>b [[TEXT=M|A]] [[TEXT=M|C]]</body></text></texts></menu></quicktext>',
      gives: [
        { body: 'a {{tab "B"}}', status: 'draft' },
        { body: 'b {{tab "A"}} {{tab "C"}}', status: 'draft' },
      ],
      problems: [/“B” runs in a circle/, /“A” runs in a circle/, /no “C” to include/],
    },
  ],
});
