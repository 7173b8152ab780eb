import { type Dialect, namesFor, quoted, type Writer } from './dialect';

const names = namesFor({
  customer: 'TO=fullname TO=fullName',
  customerFirst: 'TO=firstname TO=firstName',
  customerAddress: 'TO=email',
  operator: 'FROM=fullname FROM=fullName',
  operatorFirst: 'FROM=firstname FROM=firstName',
  subject: 'SUBJECT',
});

function inputOf(rest: string, to: Writer): string {
  const [label = '', kind = '', list = ''] = rest.split('|');
  const select = /^select$/i.test(kind);
  const choices = list
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);
  const key = to.field(label, select && choices.length > 0 ? { type: 'choice', choices } : {});
  const fallback = /^(?:text|select)?$/i.test(kind) ? (select ? '' : list) : kind;
  return to.code(fallback === '' ? `{{${key}}}` : `{{default ${key} ${quoted(fallback)}}}`);
}

function codeOf(code: string, to: Writer): string {
  const [, word = '', rest = ''] = /^([A-Za-z_]+)=?([\s\S]*)$/.exec(code) ?? [];
  switch (word.toUpperCase()) {
    case 'TO':
    case 'FROM':
    case 'SUBJECT':
      return to.code(`{{${to.value(rest === '' ? word.toUpperCase() : `${word.toUpperCase()}=${rest.split('|')[0] ?? ''}`)}}}`);
    case 'INPUT':
      return inputOf(rest, to);
    case 'CURSOR':
      return to.code('{{tab}}');
    case 'DATE':
      return to.code(rest.startsWith('long') ? '{{date today}}' : '{{date today style="numeric"}}');
    case 'TIME':
      return to.code('{{time}}');
    case 'CLIPBOARD':
      return to.code(`{{tab ${quoted(word.toLowerCase())}}}`);
    case 'TEXT':
      return to.include(rest.split('|').at(-1) ?? rest);
    case 'SCRIPT':
    case 'FILE':
    case 'URL':
    case 'ORGATT':
      to.refused(`[[${code}]]`);
      return to.code(`{{tab ${quoted(word.toLowerCase())}}}`);
    default:
      to.lost(`[[${code}]]`);
      return to.code(`{{tab ${quoted(word.toLowerCase())}}}`);
  }
}

/** `[[TO=firstname]]`, `[[INPUT=срок|завтра]]`: Quicktext for Thunderbird. Its scripts, files and addresses are refused. */
export const quicktext: Dialect = {
  names,
  sign: /\[\[(?:TO|FROM|INPUT|CURSOR|DATE|TEXT|SCRIPT)\b/,
  translate: (text, to) => text.replaceAll(/\[\[([A-Za-z_]+(?:=(?:[^\][]|\[[^\][]*\])*)?)\]\]/g, (_all, code: string) => codeOf(code, to)),
};
