import { describe, expect, it, test } from 'vitest';
import { composeNote, deadlineOf, mailtoOf, openAt, parseDirectory, propose, readdressed } from '.';

const source = `departments:
  - {id: logistics, name: Логистика, answers: [потеряна посылка, где заказ], topics: [delivery], hours: 'пн-пт 9:00-18:00', deputy: duty, sla: 4, email: l@example.ru}
  - {id: duty, name: Дежурный, hours: '24/7'}
  - {id: legal, name: Юристы, answers: [суд, претензия], sees: [CONTRACT], hours: 'mon-fri 10-16'}
people:
  - {id: anna, name: Анна, department: logistics, answers: [потеряна посылка]}
`;
const { directory, problems } = parseDirectory('directory.yaml', source);
if (!directory) throw new Error('no directory');

test('a directory is read without problems', () => expect(problems).toEqual([]));

// Wednesday.
const at = (clock: string, day = 25) => new Date(`2026-11-${day}T${clock}:00`);
test.each([
  ['пн-пт 9:00-18:00', at('12:00'), true],
  ['пн-пт 9:00-18:00', at('18:00'), false],
  ['пн-пт 9:00-18:00', at('12:00', 28), false],
  ['mon-fri 9-18, sat 10-15', at('12:00', 28), true],
  ['22:00-06:00', at('23:30'), true],
  ['22:00-06:00', at('05:00'), true],
  ['пт-пн 9-18', at('12:00'), false],
  ['24/7', at('03:00'), true],
  ['', at('03:00'), true],
  ['по звонку', at('03:00'), true],
  ['пн, ср, пт 9-18', at('12:00'), true],
  ['пн, ср, пт 9-18', at('12:00', 26), false],
  ['пн-ср, пт 9-18', at('12:00', 24), true],
  ['пн-ср, пт 9-18', at('12:00', 26), false],
  ['09.00-18.00', at('03:00'), false],
  ['с 09.00 до 18.00', at('17:59'), true],
  ['с понедельника по пятницу с 9 до 18', at('12:00', 28), false],
  ['с понедельника по пятницу с 9 до 18', at('12:00'), true],
  ['пн-пт 9:00-18:00, обед 13:00-14:00', at('13:30'), false],
  ['пн-пт 9:00-18:00, обед 13:00-14:00', at('13:30', 28), false],
  ['пн-пт 9:00-18:00, обед 13:00-14:00', at('14:00'), true],
  ['пн-пт 9-13, 14-18', at('15:00', 28), false],
  ['пн-пт 9-13, 14-18', at('15:00'), true],
  ['по будням 10-19', at('12:00', 28), false],
  ['будни 10-19, выходные 11-15', at('12:00', 28), true],
  ['пн-сб 9-18, вс выходной', at('12:00', 29), false],
  ['ежедневно 9-21 кроме сб', at('12:00', 28), false],
  ['ежедневно 9-21 кроме сб', at('12:00', 29), true],
  ['mon-fri 9am-5pm', at('16:30'), true],
  ['mon-fri 9am-5pm', at('18:00'), false],
  ['Monday to Friday, 9 a.m. to 5:30 p.m.', at('17:15'), true],
  ['Monday to Friday, 9 a.m. to 5:30 p.m.', at('12:00', 28), false],
  ['1-5 pm', at('09:00'), false],
  ['weekdays 9-5 pm', at('16:00'), true],
  ['пн-пт круглосуточно', at('03:00', 28), false],
  ['пт 22:00-06:00', at('05:00', 28), true],
  ['пн-пт 9-18 без перерыва, сб 10-15', at('12:00', 28), true],
  ['без выходных 9-18', at('12:00'), true],
  ['пн-пт 9-18 (мск)', at('12:00'), true],
])('%j at %s: %s', (hours, now, open) => expect(openAt(hours, now)).toBe(open));

test('a term runs in working hours', () => {
  expect(deadlineOf('пн-пт 9:00-18:00', 4, at('16:00')).getTime()).toBe(at('11:00', 26).getTime());
  expect(deadlineOf('пн-пт 9:00-18:00', 1, at('17:30', 27)).getTime()).toBe(at('09:30', 30).getTime());
  expect(deadlineOf('', 4, at('16:00')).getTime()).toBe(at('20:00').getTime());
});

describe('the receiver', () => {
  it('is found by what it answers for, departments first', () => {
    const [first, second] = propose(directory, { text: 'Вы потеряли мою посылку!' }, at('12:00'));
    expect([first?.receiver.id, second?.receiver.id]).toEqual(['logistics', 'anna']);
    expect(first?.why).toContain('посылку');
    expect(first?.open).toBe(true);
  });
  it('has a deputy outside its hours, and is the one that the script names', () => {
    const [first] = propose(directory, { text: 'Вы потеряли мою посылку!' }, at('20:00'));
    expect([first?.open, first?.deputy?.id]).toEqual([false, 'duty']);
    expect(propose(directory, { text: 'Вы потеряли мою посылку!', named: 'legal' }, at('12:00'))[0]?.receiver.id).toBe('legal');
    expect(propose(directory, { text: 'Здравствуйте' }, at('12:00'))).toEqual([]);
    const [byTopic] = propose(directory, { text: 'Здравствуйте', topics: ['delivery'] }, at('12:00'));
    expect([byTopic?.receiver.id, byTopic?.why, byTopic?.topics]).toEqual(['logistics', [], ['delivery']]);
  });
});

describe('the note', () => {
  const parts = {
    lang: 'ru',
    number: '184',
    subject: 'Где заказ',
    gist: ['Где мой заказ 48213?'],
    answers: [{ label: 'Карта', value: '4111 1111 1111 1111' }],
    done: 'розыск открыт',
    asked: 'проверить склад',
    by: '26.11.2026 11:00',
  } as const;
  it('hides no little word of a question that begins in small letters', () => {
    const gist = ['можно ли вернуть деньги, если он уже не нужен?'];
    expect(composeNote({ ...parts, gist }, { sees: [] })).toContain('— Можно ли вернуть деньги, если он уже не нужен?');
  });
  it.each([
    ['when it will arrive?', 'When it will arrive'],
    ['why the card was charged twice?', 'Why the card was charged twice'],
    ['if the shop is open on Sunday?', 'If the shop is open on Sunday'],
    ['when will it arrive?', 'When will it arrive?'],
    ['which size fits?', 'Which size fits?'],
    ['what about my order?', 'What about my order?'],
    ['Где мой заказ?', 'Где мой заказ?'],
  ])('tells «%s» in the order of its words', (asked, line) => {
    expect(composeNote({ ...parts, lang: 'en', gist: [asked] }, { sees: [] }).split('\n')).toContain(`— ${line}`);
  });
  it('says everything and masks what the receiver may not see', () => {
    const note = composeNote(parts, { sees: [] });
    expect(note).toBe(
      'Обращение № 184: Где заказ\n\nСуть:\n— Где мой заказ 48213?\n\nИзвестно:\n— Карта: **** 1111\n\nСделано: розыск открыт\n\nПрошу: проверить склад\nСрок: 26.11.2026 11:00',
    );
    expect(composeNote({ ...parts, lang: 'en' }, { sees: [] })).toContain('Ticket no. 184: ');
    expect(composeNote(parts, { sees: ['CARD'] })).toContain('4111 1111 1111 1111');
  });
  it('that was edited by hand is masked for whom it goes to, and keeps the hand', () => {
    const [open, shut] = [{ sees: ['CARD'] }, { sees: [] }];
    const before = composeNote(parts, open);
    const edited = `${before.replace('розыск открыт', 'розыск открыт вчера')}\nПароль клиента: Gj7-kLmn2`;
    const note = readdressed(edited, before, composeNote({ ...parts, by: '27.11.2026 10:00' }, shut), shut);
    expect(note).not.toContain('4111 1111 1111 1111');
    expect(note).not.toContain('Gj7-kLmn2');
    expect(note).toContain('Сделано: розыск открыт вчера');
    expect(note).toContain('Срок: 27.11.2026 10:00');
    expect(readdressed(note, composeNote(parts, shut), composeNote(parts, shut), shut)).toBe(note);
  });
  it('that was edited by hand has the deadline of now, and what was filled in since, in its place', () => {
    const before = composeNote({ ...parts, done: '' }, { sees: [] });
    const now = composeNote({ ...parts, by: '27.11.2026 10:00' }, { sees: [] });
    const byHand = (edited: string) => readdressed(edited, before, now, { sees: [] });
    expect(byHand(before)).toBe(now);
    expect(byHand(before.replace('— Где мой заказ 48213?', '— Где заказ? Ждёт неделю.'))).toBe(
      now.replace('— Где мой заказ 48213?', '— Где заказ? Ждёт неделю.'),
    );
    expect(byHand(`${before}\nСпасибо!`)).toBe(`${now}\nСпасибо!`);
    expect(byHand(before.replace(/Срок: .*/u, 'Срок: сегодня до обеда'))).toBe(now.replace(/Срок: .*/u, 'Срок: сегодня до обеда'));
    expect(byHand('Посмотрите, пожалуйста.').trimEnd()).toBe('Посмотрите, пожалуйста.\nСделано: розыск открыт');
  });
  it('is mailed whole where mail programs take it, and left to be pasted where they would cut it', () => {
    const note = composeNote(parts, { sees: [] });
    const url = new URL(mailtoOf('l@example.ru', 'Обращение № 184', note).href);
    expect(url.pathname).toBe('l@example.ru');
    expect(url.searchParams.get('body')).toBe(note.replaceAll('\n', '\r\n'));
    const long = mailtoOf('l@example.ru', 'Обращение № 184', 'долго '.repeat(100));
    expect(long.whole).toBe(false);
    expect([...new URL(long.href).searchParams.entries()]).toEqual([['subject', 'Обращение № 184']]);
  });
});

test.each([
  ['departments: [{id: a, name: А, hours: всегда}]', 'departments.0.hours'],
  ['departments: [{id: a, name: А, email: вася}]', 'departments.0.email'],
  ['departments: [{id: a}]', 'departments.0.name'],
  ['departments: [{id: a, name: А, deputy: b}]', 'departments.0.deputy'],
  ['departments: [{id: a, name: А}, {id: a, name: Б}]', 'departments.1.id'],
  ['people: [{id: a, name: А, sla: скоро}]', 'people.0.sla'],
  ['departments: [', ''],
])('%j is refused by name', (text, field) => expect(parseDirectory('d.yaml', text).problems.map((one) => one.field)).toContain(field));

test('who is wrong in a directory is named at his line and left out, the others stay', () => {
  const mistaken = 'departments:\n  - {id: law, name: Юристы, hours: ночью}\n  - {id: bank, name: Банк}\n  - склад\npeople: Анна\n';
  const read = parseDirectory('directory.yaml', mistaken);
  expect(read.directory?.receivers.map(({ id }) => id)).toEqual(['bank']);
  expect(read.whole).toBe(false);
  expect(read.problems.map(({ line, field }) => `${line} ${field}`)).toEqual(['2 departments.0.hours', '4 departments.2', '5 people']);
  expect(parseDirectory('', 'departments: [').directory).toBeUndefined();
});
