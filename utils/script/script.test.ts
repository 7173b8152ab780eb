import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  advance,
  asksAhead,
  back,
  begin,
  change,
  faultySteps,
  findFaults,
  missingStep,
  parseScript,
  pastAnswered,
  shownQuestion,
  type Script,
  wordQuestions,
} from '.';
import { meets } from './condition';

const source = `id: refund
title: Возврат
lang: ru
examples: [вернуть деньги]
steps:
  - id: order
    ask: {key: order, text: Какой номер заказа?, from: ticket.order}
    next: opened
  - id: opened
    ask: {key: opened, kind: closed, text: Товар был в использовании?}
    next: {да: defect, нет: terms}
  - id: defect
    ask: {key: defect, kind: choice, text: Что случилось, choices: [брак, не подошёл]}
    next: [{when: брак, to: terms}, {to: refuse}]
  - id: terms
    say: Вернём деньги за {{order}}.
    do: {template: refund-approved-ru, log: {code: refund}}
  - id: refuse
    say: Вернуть не сможем.
    end: true
`;
const read = (text: string): Script => {
  const { script, problems } = parseScript('scripts/refund.yaml', text);
  expect(problems).toEqual([]);
  if (!script) throw new Error('no script');
  return script;
};

test.each([
  ['да', 'yes', true],
  ['Да', 'да', true],
  ['нет', 'да', false],
  ['20', '> 14', true],
  ['14', '> 14', false],
  ['1 490,50', '>= 1490', true],
  ['много', '> 14', false],
  ['Ёлка', 'елка', true],
  ['', 'empty', true],
  ['б', 'а | б', true],
])('%j meets %j: %s', (answer, when, expected) => expect(meets(answer, when)).toBe(expected));

describe('a script', () => {
  const script = read(source);
  const go = (...answers: string[]) => answers.reduce((place, answer) => advance(script, place, answer), begin(script));

  it('goes by the answers to its end', () => {
    expect(go('1', 'да', 'брак').step).toBe('terms');
    expect(go('1', 'да', 'не подошёл').step).toBe('refuse');
    expect(go('1', 'нет').step).toBe('terms');
    expect(advance(script, go('1', 'нет')).step).toBeUndefined();
  });
  it('passes what is answered already, up to what is said, and never where it was before', () => {
    const at = (answers: Readonly<Record<string, string>>) => pastAnswered(script, begin(script, answers));
    expect(at({})).toMatchObject({ step: 'order', path: [] });
    expect(at({ order: '48213' })).toMatchObject({ step: 'opened', path: ['order'], answers: { order: '48213' } });
    expect(at({ order: '48213', opened: 'нет', defect: 'брак' })).toMatchObject({ step: 'terms', path: ['order', 'opened'] });
    const changed = advance(script, back(at({ order: '1', opened: 'да', defect: 'брак' })), 'не подошёл');
    expect(pastAnswered(script, changed)).toMatchObject({ step: 'refuse', path: ['order', 'opened', 'defect'] });
    const round = read(`id: r
title: r
lang: ru
steps:
  - {id: a, ask: {key: a, text: Что?}, next: b}
  - {id: b, ask: {key: b, text: Где?}, next: [{when: стоп, to: c}, {to: a}]}
  - {id: c, say: Всё, end: true}
`);
    expect(pastAnswered(round, begin(round, { a: '1', b: '2' }))).toMatchObject({ step: 'a', path: ['a', 'b'] });
  });
  it('goes back, and another answer keeps the later ones', () => {
    const there = go('1', 'да', 'брак');
    expect(back(there)).toMatchObject({ step: 'defect', answers: { defect: 'брак' } });
    const changed = change(script, there, 'order', '2');
    expect(changed).toMatchObject({ step: 'terms', answers: { order: '2', opened: 'да', defect: 'брак' } });
    const other = change(script, there, 'opened', 'нет');
    expect(other).toMatchObject({ step: 'terms', answers: { defect: 'брак' } });
    expect(change(script, other, 'opened', 'да')).toMatchObject({ path: ['order', 'opened'], step: 'defect', answers: { defect: 'брак' } });
  });
  it('asks what is not known, and stops where an answer decides', () => {
    expect(asksAhead(script, begin(script)).map(({ key }) => key)).toEqual(['order', 'opened']);
    expect(asksAhead(script, begin(script, { order: '5' })).map(({ key }) => key)).toEqual(['opened']);
    expect(wordQuestions(asksAhead(script, begin(script)), 'ru')).toMatch(/\n1\. Какой номер заказа\?\n2\. Товар/);
    expect(wordQuestions(asksAhead(script, go('1', 'да')), 'ru')).toBe('Что случилось: брак или не подошёл?');
  });
  it.each([
    ['ru', 'Подскажите, пожалуйста, номер заказа', 'Подскажите, пожалуйста, номер заказа.'],
    ['ru', 'На какой день перенести запись', 'На какой день перенести запись?'],
    ['ru', 'Что на экране? Лучше снимком', 'Что на экране? Лучше снимком.'],
    ['ru', 'Приходил ли мастер', 'Приходил ли мастер?'],
    ['en', 'Could you give us the order number', 'Could you give us the order number?'],
    ['en', 'Please write the whole address', 'Please write the whole address.'],
  ] as const)('in %s %j ends as a sentence', (lang, text, line) => expect(wordQuestions([{ text, choices: [] }], lang)).toBe(line));
  it('is gone over once for all who read the same text, and anew when a letter of it changes', () => {
    const first = parseScript('scripts/refund.yaml', source);
    expect(parseScript('scripts/refund.yaml', source)).toBe(first);
    expect(parseScript('scripts/refund.yaml', `${source}\n`)).not.toBe(first);
    expect(parseScript('scripts/other.yaml', source)).not.toBe(first);
  });
  it('never puts to the customer what the operator answers himself', () => {
    const own = read(source.replace('key: order,', 'key: order, own: true,'));
    expect(asksAhead(own, begin(own)).map(({ key }) => key)).toEqual(['opened']);
  });
  it('names the step that is not there, and only where it should be', () => {
    const { script: broken } = parseScript('scripts/refund.yaml', source.replace(/next: opened/u, 'next: ghost'));
    if (!broken) throw new Error('no script');
    expect(missingStep(broken, advance(broken, begin(broken), '1'))).toBe('ghost');
    expect(missingStep(script, { step: 'gone', path: ['order'], answers: {} })).toBe('gone');
    expect(missingStep(script, begin(script))).toBeUndefined();
    expect(missingStep(script, advance(script, go('1', 'нет')))).toBeUndefined();
  });
  it('ends without losing answers when it was changed under a ticket', () => {
    expect(advance(script, { step: 'gone', path: ['order'], answers: { order: '1' } }, 'x')).toEqual({
      step: undefined,
      path: ['order'],
      answers: { order: '1' },
    });
  });
});

test.each([
  ['a missing step', source.replace('next: opened', 'next: opnd'), 7 + 1, 'steps.0.next', 'there is no step "opnd"'],
  ['a dead end that asks', source.replace('\n    next: {да: defect, нет: terms}', ''), 9, 'steps.1', 'a dead end'],
  ['an answer that leads nowhere', source.replace(', нет: terms', ''), 11, 'steps.1.next', 'the answer "нет" leads nowhere'],
  [
    'a loop',
    source.replace('- id: terms', '- id: terms\n    next: again\n  - id: again\n    next: terms\n  - id: other'),
    15,
    'steps.3.next',
    'a loop without a way out: «terms», «again»',
  ],
  ['an unreachable step', source.replace('[{when: брак, to: terms}, {to: refuse}]', 'terms'), 18, 'steps.4', 'cannot be reached'],
  ['the same id twice', source.replace('- id: refuse', '- id: terms'), 18, 'steps.4.id', 'another step has this id'],
  ['an unknown field', source.replace('say: Вернуть', 'sya: Вернуть'), 19, 'steps.4.sya', 'no such field'],
  ['a choice without choices', source.replace(', choices: [брак, не подошёл]', ''), 13, 'steps.2.ask', 'needs its choices'],
  ['no steps', 'id: a\ntitle: A\nlang: en\nsteps: []\n', 4, 'steps', 'a list of steps'],
  ['broken YAML', 'id: a\nsteps: [\n', 4, '', 'YAML'],
])('%s is named at its line', (_name, text, line, field, words) => {
  const { problems } = parseScript('a.yaml', text);
  const found = problems.find(({ message }) => message.en.includes(words));
  expect(found && { field: found.field, near: Math.abs(found.line - line) <= 1 }).toEqual({ field, near: true });
});

const big = (steps: number, dead: number): Script => ({
  ...read(source),
  steps: Array.from({ length: steps }, (_, nth) => ({
    id: `s${nth}`,
    next:
      nth % 10 === 9 && nth < dead * 10
        ? []
        : nth + 1 < steps
          ? [{ when: 'да', to: `s${nth + 1}` }, { to: `s${Math.min(steps - 1, nth + 7)}` }]
          : [],
    ask: { key: `k${nth}`, kind: 'closed', type: 'boolean', text: '?', choices: [], required: false },
    do: [],
    end: nth + 1 === steps,
  })),
});

test('500 steps: every dead end named, and gone through to the end', () => {
  const script = big(500, 20);
  const faults = findFaults(script);
  expect(faults.filter(({ kind }) => kind === 'dead end').map(({ step }) => step)).toEqual(
    Array.from({ length: 20 }, (_, nth) => nth * 10 + 9),
  );
  const whole = big(500, 0);
  let place = begin(whole);
  for (let nth = 0; nth < 400; nth += 1) place = advance(whole, place, 'да');
  expect(place.step).toBe('s400');
});

test('no answer is ever lost, however one goes back, changes and goes on', () => {
  const script = big(30, 0);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('on', 'back', 'change'), fc.constantFrom('да', 'нет'), fc.nat(29)), { maxLength: 60 }),
      (moves) => {
        let place = begin(script);
        const said: Record<string, string> = {};
        for (const [move, answer, nth] of moves) {
          if (move === 'on' && place.step !== undefined) {
            said[`k${place.step.slice(1)}`] = answer;
            place = advance(script, place, answer);
          } else if (move === 'back') place = back(place);
          else if (move === 'change' && place.path.includes(`s${nth}`)) {
            said[`k${nth}`] = answer;
            place = change(script, place, `s${nth}`, answer);
          }
          expect(place.answers).toEqual(said);
        }
      },
    ),
  );
});

it('every step that a loop goes round by is marked, not the first alone', () => {
  const round = source.replace('- id: terms', '- id: terms\n    next: again\n  - id: again\n    next: terms\n  - id: other');
  const { script } = parseScript('a.yaml', round);
  const marked = [...faultySteps(script as Script)].map((nth) => script?.steps[nth]?.id);
  expect(marked).toEqual(expect.arrayContaining(['terms', 'again']));
});

test.each([
  ['Что случилось', ['брак', 'не подошёл'], 'Что случилось?'],
  ['Выберите удобный день:', ['пн', 'вт'], 'Выберите удобный день:'],
  ['Подскажите номер заказа', [], 'Подскажите номер заказа.'],
  ['Когда была операция', [], 'Когда была операция?'],
])('%j beside its answers %j is %j', (text, choices, shown) => expect(shownQuestion({ text, choices }, 'ru')).toBe(shown));
