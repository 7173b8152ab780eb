import { clockTime, isoDay } from '@/utils/clock';
import { factName, factsOf, type Template } from '@/utils/library';
import type { Channel } from '@/utils/ticket';
import { parseTemplate, renderTemplate, type Tree } from '@/templates/engine';
import { complaint, defineCommand, textOption } from '../command';
import { answerLines } from '../lines';
import { readLibrary, readProfile, tellWrong } from '../library';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Clock {
  readonly date: string;
  readonly time: string;
}

/** The clock of a line: `now` as `2026-11-24T10:00` or `{date, time}`, else the machine's own. */
function clockOf(now: unknown, machine: Date): Clock {
  const own = { date: isoDay(machine), time: clockTime(machine) };
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(typeof now === 'string' ? now : '') ?? [];
  if (date) return { date, time: time ?? own.time };
  if (!isRecord(now)) return own;
  return { date: typeof now['date'] === 'string' ? now['date'] : own.date, time: typeof now['time'] === 'string' ? now['time'] : own.time };
}

const channels: readonly string[] = ['email', 'ticket', 'chat'];
const isChannel = (value: unknown): value is Channel => typeof value === 'string' && channels.includes(value);

const sample = {
  'lib/templates/late.hbs':
    '---\nid: late\ntitle: Задержка\nlang: ru\nfields: {order: {type: text, label: {ru: Номер заказа, en: Order number}}}\n---\n{{greeting}}\n\nЗаказ **{{order}}** приедет за {{fact "days"}}.\n',
  'lib/references/terms.md': '---\nid: terms\ntitle: Сроки\nlang: ru\nfacts: {days: 3 дня}\n---\nТекст\n',
};

/** Replies from the templates of a library. */
export default defineCommand({
  about: {
    ru: 'Ответы по шаблонам библиотеки: строки {id, template, data} → {id, text, html, missing}',
    en: 'Replies from the templates of a library: lines {id, template, data} → {id, text, html, missing}',
  },
  options: {
    library: {
      type: 'string',
      short: 'l',
      value: 'DIR',
      required: true,
      about: { ru: 'папка библиотеки или файл .otklik.json', en: 'folder of the library, or an .otklik.json file' },
    },
    profile: { type: 'string', value: 'FILE', about: { ru: 'профиль организации (YAML)', en: "the organisation's profile (YAML)" } },
  },
  async run(call) {
    const path = textOption(call, 'library') ?? '';
    const read = await readLibrary(path);
    tellWrong(path, read, call.terminal);
    const { documents } = read;
    const profile = await readProfile(textOption(call, 'profile'));
    const { now: machine } = call.terminal;
    const templates = new Map<string, Template>(
      documents.flatMap((document) => (document.kind === 'template' ? [[document.id, document]] : [])),
    );
    const partials = Object.fromEntries([...templates].map(([id, { body }]) => [id, body]));
    const facts = new Map<string, Readonly<Record<string, string>>>();
    const trees = new Map<string, Tree>();
    return answerLines(call, ({ template: id, data = {} }) => {
      if (typeof id !== 'string')
        return complaint('template — это номер шаблона, строка', 'template must be the id of a template, a string');
      const template = templates.get(id);
      if (!template) return complaint(`нет шаблона «${id}»`, `there is no template "${id}"`);
      if (!isRecord(data)) return complaint('data — это объект со значениями', 'data must be an object with values');
      const now = clockOf(data['now'], machine());
      const key = `${template.lang} ${now.date}`;
      if (!facts.has(key)) facts.set(key, factsOf(documents, template.lang, now.date));
      const parsed = trees.has(template.id) ? undefined : parseTemplate(template.body);
      if (parsed?.ok) trees.set(template.id, parsed.tree);
      const part = isRecord(data['part'])
        ? { greeting: data['part']['greeting'] !== false, closing: data['part']['closing'] !== false }
        : {};
      const {
        text,
        html,
        missing,
        problems: wrong,
      } = renderTemplate(trees.get(template.id) ?? template.body, {
        data,
        now,
        partials,
        part,
        profile,
        lang: template.lang,
        fields: template.fields,
        facts: facts.get(key) ?? {},
        factName: (name) => factName(documents, template.lang, name),
        channel: isChannel(data['channel']) ? data['channel'] : 'email',
      });
      const [first] = wrong;
      if (!first) return { text, html, missing };
      const place = `${template.id}:${first.line}:${first.column}`;
      return complaint(`${place}: ${first.message.ru}`, `${place}: ${first.message.en}`);
    });
  },
  examples: [
    {
      args: ['--library', 'lib'],
      files: sample,
      input: '{"id":1,"template":"late","data":{"order":"A-7","customer":{"name":"Анна Ковальская"}}}\n',
      prints:
        '{"id":1,"text":"Здравствуйте, Анна!\\n\\nЗаказ A-7 приедет за 3 дня.","html":"<p>Здравствуйте, Анна!</p><p>Заказ <strong>A-7</strong> приедет за 3 дня.</p>","missing":[]}\n',
    },
    {
      args: ['--library', 'lib'],
      files: sample,
      input:
        '{"id":"a","template":"late"}\nnot JSON\n\n[]\n{"id":"b","template":"none"}\n{"id":"c","template":"late","data":5}\n{"id":"d","template":"late","data":{"order":1,"channel":"chat","now":"2026-11-24T09:00"}}',
      prints:
        /^\{"id":"a".*Номер заказа.*"missing":\["order"\]\}\n\{"id":null,"error".*\n\{"id":null,"error".*\n\{"id":"b","error":"there is no template \\"none\\""\}\n\{"id":"c","error".*\n\{"id":"d","text":"Доброе утро!/,
      status: 1,
    },
    {
      args: ['--library', 'lib'],
      files: { 'lib/templates/bad.hbs': '---\nid: bad\n---\n\n{{#if x}}\n' },
      input: '{"id":1,"template":"bad"}',
      prints: '{"id":1,"error":"bad:1:1: {{#if}} is not closed"}\n',
      status: 1,
    },
    {
      args: ['--library', 'lib'],
      files: { ...sample, 'lib/templates/bad.hbs': '---\nid: [\n---\nx\n' },
      input: '',
      prints: '',
      complains: /templates\/bad\.hbs:3: error: YAML/,
    },
    {
      args: ['--library', 'lib'],
      files: { 'lib/templates/bad.hbs': '---\nid: [\n---\nx\n' },
      complains: /bad\.hbs:3: error: YAML[\s\S]*no documents of a library/,
      status: 2,
    },
    {
      args: ['--library', 'lib', '--profile', 'profile.yaml'],
      files: {
        ...sample,
        'profile.yaml': 'operator: {name: Ольга}\n',
        'lib/templates/late.hbs': '---\nid: late\nlang: ru\n---\n{{closing}}\n',
      },
      input: '{"id":1,"template":"late"}',
      prints: /"text":"С уважением,\\nОльга"/,
    },
    {
      args: ['--library', 'lib.otklik.json'],
      files: { 'lib.otklik.json': '{"docs":[{"id":"a","text":"Текст"}]}' },
      input: '{"id":1,"template":"a"}',
      prints: '{"id":1,"text":"Текст","html":"<p>Текст</p>","missing":[]}\n',
    },
    {
      args: ['--library', 'lib'],
      files: { 'lib/templates/now.hbs': '---\nid: now\n---\n{{today}} {{time}} {{dateAdd days=1}}\n' },
      input:
        '{"id":1,"template":"now","data":{"now":{"date":"2026-12-31","time":"23:59"}}}\n{"id":2,"template":"now","data":{"now":"2026-12-31"}}',
      prints: /2026-12-31 23:59 1 January 2027".*\n.*2026-12-31 10:00 1 January 2027"/,
    },
    {
      args: ['--library', 'lib', '--profile', 'bad.yaml'],
      files: { ...sample, 'bad.yaml': 'a: [' },
      complains: /bad\.yaml:1: YAML: a bracket is not closed/,
      status: 2,
    },
    { args: ['--library', 'lib', '--profile', 'bad.yaml'], files: { ...sample, 'bad.yaml': 'text' }, complains: /name: value/, status: 2 },
    { args: ['--library', 'nowhere'], complains: /no such folder or file: .*nowhere/, status: 2 },
    { args: ['--library', 'lib', '--profile', 'none.yaml'], files: sample, complains: /no such file/, status: 2 },
    { args: [], complains: /not given: --library/, status: 2 },
    { args: ['--colour'], complains: /colour/, status: 2 },
    { args: ['--help'], prints: /otklik render --library DIR/ },
  ],
});
