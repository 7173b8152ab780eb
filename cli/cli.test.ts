import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CommandExample } from './command';
import { languageOf } from './help';
import { answerLines } from './lines';
import { commands, main } from './main';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

async function run(
  name: string,
  { args, files = {}, input = '' }: Partial<CommandExample> & Pick<CommandExample, 'args'>,
  lang: 'ru' | 'en' = 'en',
) {
  const folder = mkdtempSync(join(tmpdir(), 'otklik-cli-'));
  folders.push(folder);
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  const bytes = new TextEncoder().encode(input);
  // In pieces that cut letters in two, as a pipe may.
  const pieces = async function* pieces() {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.slice(at, at + 7);
  };
  let printed = '';
  let complained = '';
  const placed = args.map((arg, at) =>
    arg.startsWith('-') ||
    (args[at - 1]?.startsWith('-') && !/^--?(?:library|l|profile|policy|out|o|to|json|replace|dry-run)$/.test(args[at - 1] ?? '')) ||
    /^\d+$/.test(arg)
      ? arg
      : join(folder, arg),
  );
  const status = await main(name ? [name, ...placed] : [], {
    input: pieces(),
    print: async (text) => void (printed += text),
    complain: (text) => void (complained += `${text}\n`),
    lang,
    now: () => new Date('2026-11-24T10:00:00'),
  });
  return { status, printed, complained, folder };
}

describe.each(Object.entries(commands))('otklik %s', (name, { examples, about }) => {
  it('has examples and words in both languages', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(about.ru).toMatch(/[а-я]/);
    expect(about.en).not.toMatch(/[а-я]/);
  });
  it.each(examples.map((example) => [[name, ...example.args].join(' '), example] as const))('%s', async (_line, example) => {
    const { status, printed, complained } = await run(name, example);
    if (typeof example.prints === 'string') expect(printed).toBe(example.prints);
    else if (example.prints) expect(printed).toMatch(example.prints);
    if (example.complains) expect(complained).toMatch(example.complains);
    expect({ status, complained: example.complains ? '' : complained }).toEqual({ status: example.status ?? 0, complained: '' });
  });
});

describe('the command line', () => {
  it('helps in both languages', async () => {
    for (const [lang, words] of [
      ['ru', /КОМАНДА[\s\S]*Проверка библиотеки/],
      ['en', /COMMAND[\s\S]*Checks a library/],
    ] as const) {
      expect((await run('--help', { args: [] }, lang)).printed).toMatch(words);
      expect(await run('nothing', { args: [] }, lang)).toMatchObject({ status: 2, printed: '' });
    }
    expect((await run('', { args: [] })).status).toBe(2);
    const { printed } = await run('lint', { args: ['--help'] }, 'ru');
    expect(printed).toMatch(/otklik lint .*DIR[\s\S]*--json/);
    const asked: string[] = [];
    const terminal = { input: (async function* none() {})(), complain: () => undefined, lang: 'ru', now: () => new Date() } as const;
    expect(await main(['help', 'lint'], { ...terminal, print: async (text) => void asked.push(text) })).toBe(0);
    expect(asked).toEqual([printed]);
  });
  it.each([
    ['lint', ['--nope'], /^otklik lint: нет такого параметра: --nope\n/],
    ['lint', ['--json=1', 'lib'], /^otklik lint: --json пишется без значения\n/],
    ['check', ['--profile'], /^otklik check: после --profile нужно значение\n/],
    ['bundle', ['lib', 'other', '--out', 'dist'], /^otklik bundle: лишнее: \S*other\n/],
    ['suggest', ['--library', 'lib', 'one'], /^otklik suggest: лишнее: \S*one\n/],
  ] as const)('%s %j is told in Russian', async (name, args, words) => {
    const { complained, status } = await run(name, { args }, 'ru');
    expect(complained).toMatch(words);
    expect(status).toBe(2);
  });
  it('a line in another encoding is refused, not answered with its letters lost', async () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('{"id":7,"text":"'),
      0xca,
      0xe0,
      0xf0,
      ...new TextEncoder().encode('"}\r\n'),
    ]);
    const printed: string[] = [];
    const input = async function* input() {
      yield bytes;
      yield new TextEncoder().encode('\uFEFF{"id":8,"text":"Карта"}');
      yield '\n{"id":9';
    };
    const status = await main(['redact'], {
      input: input(),
      print: async (text) => void printed.push(text),
      complain: () => undefined,
      lang: 'en',
      now: () => new Date(),
    });
    expect(printed).toEqual([
      '{"id":7,"error":"the line is not in UTF-8: save the file in it"}\n',
      '{"id":8,"spans":[],"masked":"Карта"}\n',
      '{"id":null,"error":"this is not JSON: the line is damaged or breaks off"}\n',
    ]);
    expect(status).toBe(1);
  });
  it.each([
    [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
    [{ LANG: 'ru_RU.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LC_MESSAGES: 'ru', LANG: 'en_US' }, 'ru'],
    [{ LANG: 'run' }, 'en'],
    [{}, 'en'],
  ] as const)('%j speaks %s', (environment, lang) => expect(languageOf(environment)).toBe(lang));
  it('writes a bundle that renders as the folder does', async () => {
    const files = { 'lib/templates/a.hbs': '---\nid: a\nfields: {n: {label: N}}\n---\nЗаказ {{n}}.\n' };
    const { folder } = await run('bundle', { args: ['lib', '-o', 'dist'], files });
    const bundle = readFileSync(join(folder, 'dist/lib.otklik.json'), 'utf8');
    const { printed } = await run('render', {
      args: ['-l', 'lib.json'],
      files: { 'lib.json': bundle },
      input: '{"id":1,"template":"a","data":{"n":5}}',
    });
    expect(printed).toContain('"text":"Заказ 5."');
  });
  it('answers while the input still comes, and a thousand lines in order', async () => {
    const printed: string[] = [];
    const seen: number[] = [];
    const input = async function* input() {
      for (let id = 0; id < 1000; id += 1) {
        seen.push(printed.length);
        yield `{"id":${id}}\n`;
      }
    };
    const terminal = {
      input: input(),
      print: async (text: string) => void printed.push(text),
      complain: () => undefined,
      lang: 'en',
      now: () => new Date(),
    } as const;
    const status = await answerLines({ terminal, options: {}, files: [] }, ({ id }) => {
      if (id === 500) throw new Error('broken');
      return { twice: Number(id) * 2 };
    });
    expect(status).toBe(1);
    expect(seen[999]).toBe(999);
    expect(printed[999]).toBe('{"id":999,"twice":1998}\n');
    expect(printed[500]).toBe('{"id":500,"error":"broken"}\n');
  });
});

describe('otklik redact, with texts that nobody meant well', () => {
  const answers = async (texts: readonly string[], files: Readonly<Record<string, string>> = {}, args: readonly string[] = []) => {
    const input = texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');
    const { printed, ...rest } = await run('redact', { args, files, input });
    const lines = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { spans: { start: number; end: number; type: string }[]; masked: string });
    return { lines, ...rest };
  };
  const card = '4111 1111 1111 1111';
  it.each([
    ['unpaired surrogates', `\ud83d ${card} \udc00`],
    ['right-to-left text', `הכרטיס שלי ${card} לא עובד`],
    ['marks of direction', `\u202eКарта\u202c ${card}`],
    ['nothing but marks', `\u0301\u0301 ${card}`],
    ['hidden HTML', `<div style="display:none">${card}</div>`],
  ])('%s', async (_name, text) => {
    const { lines, status } = await answers([text]);
    const [line] = lines;
    expect(status).toBe(0);
    expect(line?.spans.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toContain(`CARD ${card}`);
    expect(line?.masked).not.toContain(card);
  });
  it('a text of a million characters, whole and in one pass', async () => {
    const text = `${'Здравствуйте, заказ № 100233 ещё в пути. '.repeat(25_000)}Карта ${card}.`;
    const { lines } = await answers([text]);
    expect(lines[0]?.spans.map(({ type }) => type)).toEqual(['CARD']);
    expect(lines[0]?.masked.endsWith('**** 1111.')).toBe(true);
  }, 90_000);
  it('a pattern that takes its time is held to one line', async () => {
    const files = { 'policy.yaml': 'masking:\n  numbers:\n    - pattern: "a*b*c"\n      type: CONTRACT\n' };
    const { lines } = await answers([`${'a'.repeat(50_000)} ${card}`], files, ['--policy', 'policy.yaml']);
    expect(lines[0]?.spans.map(({ type }) => type)).toContain('CARD');
  });
});
