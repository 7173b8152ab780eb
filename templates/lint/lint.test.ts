import { describe, expect, it } from 'vitest';
import { lintLibrary } from './index';

const reference = { path: 'references/terms.md', source: '---\nid: terms\ntitle: Сроки\nlang: ru\nfacts:\n  days: 5 дней\n---\nТекст\n' };
const old = {
  path: 'references/old.md',
  source: '---\nid: old\ntitle: Старое\nlang: ru\nvalidTo: 2026-01-01\nreviewBy: 2025-01-01\nfacts:\n  price: 100\n---\nТекст\n',
};
const file = (body: string, head = '') => ({
  path: 'templates/a.hbs',
  source: `---\nid: a\ntitle: А\nlang: ru\nexamples: [где заказ]\n${head}---\n${body}\n`,
});
const lint = (body: string, head?: string) =>
  lintLibrary([file(body, head), reference, old], '2026-11-24')
    .problems.filter(({ file: path }) => path === 'templates/a.hbs')
    .map(({ line, field, severity, message }) => `${line} ${field} ${severity} ${message.en}`);

describe('a library', () => {
  it.each([
    ['Привет.\n\n{{#if x}}', '', ['9 body:1 error {{#if}} is not closed']],
    ['\nПривет {{x}}', '', ['8 body error "x" is not among the fields']],
    ['{{x}} {{y}}', 'fields: {x: {type: text, label: X}}\n', ['8 body error "y" is not among the fields']],
    ['a', 'fields: {x: {type: text, label: X}}\n', ['0 fields.x warning the field "X" is not used']],
    ['{{fakt "days"}}', '', ['7 body error unknown helper "fakt"']],
    ['{{upper (fakt "days")}}', '', ['7 body error unknown helper "fakt"']],
    ['{{fact "day"}}', '', ['7 body error no reference states the fact "day"']],
    ['{{fact "price"}}', '', ['7 body warning the fact "price" is not valid now']],
    ['{{> b}}', '', ['7 body error there is no template "b" to include']],
    ['{{plural 5 "день" "дня"}}', '', ['7 body error three words are needed: день, дня, дней']],
    [
      '{{date d style="big"}}',
      'fields: {d: {type: date, label: D}}\n',
      ['8 body error date style "big": it must be long, short, weekday, numeric'],
    ],
    ['a', 'subject: "{{#if}"\n', ['0 subject error {{ is not closed']],
    ['a', 'validTo: 2026-11-23\n', ['0 validTo warning no longer valid since 2026-11-23']],
    ['a', 'reviewBy: 2026-11-23\n', ['0 reviewBy warning due for review since 2026-11-23']],
    ['a', 'reviewBy: 2026-11-23\nstatus: retired\n', []],
    [
      '{{fact "days"}} {{greeting}} {{customer.name}} {{#each items}}{{n}} {{../x}} {{@root.items}} {{@index}}{{/each}}',
      'fields: {items: {label: X}}\n',
      [],
    ],
    ['{{#with ticket as |t|}}{{t.number}}{{number}}{{/with}}{{#if (eq channel "chat")}}{{x}}{{/if}}', 'fields: {x: {label: X}}\n', []],
    [
      '{{#*inline "p"}}{{y}}{{/inline}}{{> p}}{{#> q}}{{x}}{{/q}}{{> (lookup . "x")}}',
      'fields: {x: {label: X}}\n',
      ['7 body error вставка'],
    ],
    ['{{#x}}{{this}}{{/x}}{{"x"}}{{lookup this "z"}}', 'fields: {x: {label: X}, z: {label: Z}}\n', []],
    ['{{(upper x).y}}', 'fields: {x: {label: X}}\n', []],
    [
      'Текст.\n\nВы сами виноваты, {{customer.name}}.',
      '',
      ['9 body warning tone.blame: “Вы сами виноваты” is a reproach: say what is missing'],
    ],
    // What a value brings, and what a part of a letter cannot have, is nobody's fault.
    ['Приедем через {{n}} дня. Заказ {{order}}.', 'fields: {n: {type: number, label: N}, order: {label: X}}\n', []],
  ])('%j %j', (body, head, wanted) => {
    const found = lint(body, head);
    if (wanted.some((one) => one.endsWith('вставка'))) expect(found).toHaveLength(1);
    else expect(found).toEqual(wanted);
  });
  it('names missing examples, duplicates and, as notes, replies without their pair', () => {
    const none = { path: 'templates/b.hbs', source: '---\nid: a\ntitle: B\nlang: en\n---\nText\n' };
    const { problems, notes, documents } = lintLibrary([file('Текст'), none], '2026-11-24');
    expect(problems.map(({ file: path, field }) => `${path} ${field}`)).toEqual(['templates/b.hbs examples', 'templates/b.hbs id']);
    expect(notes).toEqual([]);
    expect(documents).toHaveLength(2);
    expect(lintLibrary([file('Текст'), { ...none, source: none.source.replace('id: a', 'id: b') }], '2026-11-24').notes).toHaveLength(2);
  });
  it('may be empty', () => expect(lintLibrary([], '2026-11-24')).toEqual({ problems: [], notes: [], documents: [] }));
});
