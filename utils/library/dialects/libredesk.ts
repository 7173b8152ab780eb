import { type Dialect, namesFor } from './dialect';
import { liquid } from './liquid';

const inside = liquid(
  namesFor({
    customer: 'Contact.FullName Contact.Name Recipient.FullName',
    customerFirst: 'Contact.FirstName Recipient.FirstName',
    customerAddress: 'Contact.Email Recipient.Email',
    operator: 'Author.FullName Agent.FullName',
    operatorFirst: 'Author.FirstName Agent.FirstName',
    number: 'Conversation.ReferenceNumber',
    subject: 'Conversation.Subject',
  }),
);
const signs: Readonly<Record<string, string>> = { eq: '==', ne: '!=', gt: '>', lt: '<', ge: '>=', le: '<=' };
const entities: Readonly<Record<string, string>> = { quot: '"', '#34': '"', '#39': "'", amp: '&', lt: '<', gt: '>' };
const undotted = (word: string): string => word.replace(/^\$?\./, '');

/** `eq .Contact.Tier "gold"` as `Contact.Tier == "gold"`. */
function condition(source: string): string {
  const words = source.match(/"[^"]*"|\([^()]*\)|\S+/g) ?? [];
  const [head = '', ...args] = words.map((word) => (word.startsWith('(') ? condition(word.slice(1, -1)) : undotted(word)));
  const sign = signs[head];
  if (sign !== undefined && args.length === 2) return args.join(` ${sign} `);
  return (head === 'and' || head === 'or') && args.length > 1 ? args.join(` ${head} `) : [head, ...args].join(' ');
}

function tagOf(source: string, loops: string[]): string {
  const [, word = '', rest = ''] = /^(else if|if|range|else|end|with)\b\s*(.*)$/s.exec(source) ?? [];
  switch (word) {
    case 'if':
      loops.push('');
      return `{% if ${condition(rest)} %}`;
    case 'else if':
      return `{% elsif ${condition(rest)} %}`;
    case 'else':
      return '{% else %}';
    case 'range':
      loops.push('one');
      return `{% for one in ${undotted(rest.replace(/^.*:=\s*/s, ''))} %}`;
    case 'with':
      loops.push('');
      return `{% with ${rest} %}`;
    case 'end':
      loops.pop();
      return '{% endif %}';
    default: {
      if (source === '.' && loops.includes('one')) return '{{one}}';
      const [, first = '', fallback = ''] = /^or\s+(\S+)\s+("[^"]*")$/.exec(source) ?? [];
      if (first !== '') return `{{${undotted(first)} | default: ${fallback}}}`;
      const [value = '', ...filters] = source.split(/\s*\|\s*/);
      return `{{${[undotted(value), ...filters.map((filter) => filter.replace(/^(\w+)\s+/, '$1: '))].join(' | ')}}}`;
    }
  }
}

/** Go's templates: `{{ .Contact.FirstName }}`, `{{ if eq .Contact.Tier "gold" }}…{{ else }}…{{ end }}`, read by way of Liquid. */
export const libredesk: Dialect = {
  ...inside,
  sign: /\{\{-?\s*(?:(?:if|range)\s.*)?\.[A-Z]/,
  translate(text, to) {
    const loops: string[] = [];
    const plain = (code: string): string => code.replaceAll(/&(\w+|#\d+);/g, (all, name: string) => entities[name] ?? all).trim();
    return inside.translate(
      text.replaceAll(/\{\{-?([\s\S]*?)-?\}\}/g, (_all, code: string) => tagOf(plain(code), loops)),
      to,
    );
  },
};
