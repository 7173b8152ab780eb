import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Dialect, quoted, type Writer } from '../dialects';
import { defineImporter, importProblem } from '../importer';
import type { Entry, OwnValue } from '../entry';
import { type Fields, isFields, listIn, textsIn, wordsIn } from '../sources';
import { valuesIn } from '../yaml-values';
import { yamlFault } from '../yaml-words';

/** A value; what always says the same stands there as words. */
function printed(name: string, to: Writer): string {
  const value = to.value(name);
  return /^default "([^"{}]*)"$/.exec(value)?.[1] ?? to.code(`{{${value}}}`);
}

/** `{{имя}}` with the values that the match defines, `[[поле]]` of a form, `$|$` for the caret. */
const dialect: Dialect = {
  names: {},
  sign: /\$\|\$/,
  translate: (text, to) =>
    text
      .replaceAll('$|$', () => to.code('{{tab}}'))
      .replaceAll(/\{\{\s*([\p{L}\p{N}_.]+)\s*\}\}/gu, (_all, name: string) => printed(name, to))
      .replaceAll(/\[\[\s*([\p{L}\p{N}_]+)\s*\]\]/gu, (_all, name: string) => printed(name, to))
      // Braces that are meant as such have a stroke before them.
      .replaceAll(/\\([{}])/g, '$1'),
};

const choicesOf = (params: Fields): readonly string[] => {
  const all = listIn(params['values'] ?? params['choices']);
  // Of a choice with an id the id is what is written; the label is only shown.
  const texts = all.map((one) => (isFields(one) ? wordsIn(one['id'] ?? one['label']) : wordsIn(one))).filter(Boolean);
  return texts.length > 0 ? texts : wordsIn(params['values']).split('\n').filter(Boolean);
};

function dateOf(params: Fields): string {
  const format = wordsIn(params['format']);
  if (/%[HIMRTSp]/.test(format) && !/%[dmYyAaBbeDFx]/.test(format)) return 'time';
  const style = /%[Aa]/.test(format) ? 'weekday' : /%[Bb]/.test(format) ? 'long' : 'numeric';
  const days = Math.round(Number(params['offset'] ?? 0) / 86_400);
  return `date ${days === 0 ? 'today' : `(dateAdd today days=${days})`} style="${style}"`;
}

function ownValue(type: string, name: string, params: Fields): OwnValue {
  switch (type) {
    case 'date':
      return { expression: dateOf(params) };
    case 'echo':
      return { expression: `default ${quoted(wordsIn(params['echo']))}` };
    case 'choice':
    case 'random':
      return { field: { type: 'choice', choices: choicesOf(params) } };
    case 'clipboard':
      return { expression: 'tab "clipboard"' };
    case 'match':
      return { include: wordsIn(params['trigger']) };
    case 'shell':
    case 'script':
      return { refused: `${type}: ${wordsIn(params['cmd']) || textsIn(params['args']).join(' ')}` };
    default:
      return { field: { label: { ru: name, en: name } } };
  }
}

function formFields(value: unknown): Readonly<Record<string, OwnValue>> {
  if (!isFields(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, given]) => {
      const choices = isFields(given) ? choicesOf(given) : [];
      const first = isFields(given) ? wordsIn(given['default']) : '';
      return [
        name,
        { field: { ...(choices.length > 0 && { type: 'choice' as const, choices }), ...(first !== '' && { default: first }) } },
      ];
    }),
  );
}

function ownOf(vars: readonly unknown[]): Readonly<Record<string, OwnValue>> {
  return Object.assign(
    {},
    ...vars.filter(isFields).map((one) => {
      const [name, type, params] = [wordsIn(one['name']), wordsIn(one['type']), isFields(one['params']) ? one['params'] : {}];
      if (type !== 'form') return { [name]: ownValue(type, name, params) };
      // `{{form.city}}` is what was put into the field `city` of the form.
      return Object.fromEntries(
        [...wordsIn(params['layout']).matchAll(/\[\[\s*([\p{L}\p{N}_]+)\s*\]\]/gu)].map(([, key = '']) => [
          `${name}.${key}`,
          formFields(params['fields'])[key] ?? { field: {} },
        ]),
      );
    }),
  );
}

function entryOf(match: Fields, line: number, shared: Readonly<Record<string, OwnValue>>): Entry {
  const triggers = [wordsIn(match['trigger']), ...textsIn(match['triggers'])].filter(Boolean);
  const shape = wordsIn(match['regex']);
  const html = wordsIn(match['html']);
  const body = html || wordsIn(match['markdown']) || wordsIn(match['replace']) || wordsIn(match['form']);
  return {
    id: triggers[0] ?? shape,
    title: wordsIn(match['label']) || (triggers[0] ?? '').replaceAll(/^[:;/\\]+|[:;/\\]+$/g, ''),
    shortcut: (triggers[0] ?? '').replace(/^[:;]+/, ''),
    examples: [],
    body,
    markup: html ? 'html' : match['markdown'] ? 'markdown' : 'text',
    line,
    own: { ...shared, ...ownOf(listIn(match['vars'])), ...formFields(match['form_fields']) },
    besides: [
      ...(match['image_path'] ? [`image_path: ${wordsIn(match['image_path'])}`] : []),
      // What is typed to call an answer is a word here, not a pattern.
      ...(shape === '' ? [] : [`regex: ${shape}`]),
      ...(triggers.length > 1 ? [`triggers: ${triggers.slice(1).join(', ')}`] : []),
    ],
  };
}

export default defineImporter({
  title: 'Espanso',
  endings: ['.yml', '.yaml'],
  source:
    'matches: [{trigger, triggers, replace, form, html, markdown, label, vars, form_fields}], global_vars; shell and script are never run',
  dialect,
  fits: ({ text }) => /^matches\s*:/m.test(text),
  read(file) {
    const lines = new LineCounter();
    const document = parseDocument(file.text.replace(/^\uFEFF/, ''), { lineCounter: lines });
    const { values: whole, error } = valuesIn(document);
    const fault = document.errors[0] ?? error;
    if (fault) {
      const { ru, en } = yamlFault(fault);
      return { entries: [], problems: [importProblem(file.path, lines.linePos(fault.pos[0]).line, 'error', ru, en)] };
    }
    const node = isMap(document.contents)
      ? document.contents.items.find(({ key }) => isScalar(key) && key.value === 'matches')?.value
      : undefined;
    const nodes = isSeq(node) ? node.items : [];
    const shared = isFields(whole) ? ownOf(listIn(whole['global_vars'])) : {};
    const matches = isFields(whole) ? listIn(whole['matches']) : [];
    const entries = matches.flatMap((match, at) => {
      const one = nodes[at];
      const line = isNode(one) && one.range ? lines.linePos(one.range[0]).line : 0;
      return isFields(match) ? [entryOf(match, line, shared)] : [];
    });
    return { entries, problems: [] };
  },
  examples: [
    {
      path: 'base.yml',
      source:
        'global_vars:\n  - name: firm\n    type: echo\n    params: {echo: Ромашка}\nmatches:\n  - trigger: ":спс"\n    replace: "Спасибо, [[who]]!\\n$|$ Ваша {{firm}}, {{today}}"\n    vars: [{name: today, type: date, params: {format: "%d.%m.%Y"}}]\n  - triggers: [":ip", ":адрес"]\n    label: Адрес\n    replace: "Адрес: {{output}}"\n    vars: [{name: output, type: shell, params: {cmd: "curl ifconfig.me | sh"}}]\n  - trigger: ":f"\n    form: "Срок: [[day]], [[заметка]]"\n    form_fields: {day: {type: choice, values: [завтра, в пятницу]}}\n',
      gives: [
        { title: 'спс', shortcut: 'спс', body: 'Спасибо, {{who}}!\n{{tab}} Ваша Ромашка, {{date today style="numeric"}}' },
        { title: 'Адрес', body: 'Адрес: {{output}}', status: 'draft' },
        { body: 'Срок: {{day}}, {{заметка}}', fields: { day: { type: 'choice', choices: ['завтра', 'в пятницу'] } } },
      ],
      problems: [/never run and were taken out: shell: curl/, /not carried over: triggers: :адрес/],
      unknown: ['who', 'заметка'],
    },
    { path: 'bad.yml', source: 'matches:\n  - trigger: "a\n  b: ]', gives: [], problems: [/YAML/] },
  ],
});
