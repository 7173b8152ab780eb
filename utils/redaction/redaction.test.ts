import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultProfile, type Masking, type MaskStyle, type Profile } from '../standards';
import { findPrivate, maskAll, maskReply, maskText, numberProblems, weigh } from '.';

/** Pieces that texts are made of: values, words of several scripts, and everything that makes offsets go wrong. */
const piece = fc.oneof(
  fc.constantFrom(
    'Карта 4111 1111 1111 1111',
    'CVV 123',
    'пин-код 4821',
    'код из смс 482915',
    'пароль: Vesna!2024',
    'тел. +7 916 123-45-67',

    'Меня зовут Анна Ковалёва',
    'Передайте Иванову И. И.',
    'ivan@mail.ru',
    'СНИЛС 112-233-445 95',
    'паспорт 4510 123456',
    'My name is John Smith',

    'ул. Ленина, д. 5, кв. 12',
    'г. Тула',
    'token ghp_5tbwUm7hTd3C9ykKjlCX3aA5sBoHXZd8q2CR',
    'ИНН 500100732259',
    'Заказ 4455667788',
    'добрый день',

    '😀',
    '👩‍👩‍👧',
    'и\u0306',
    'е\u0301',
    '\u00a0',
    '\r\n',
    '\u200b',
    '\u00ad',
    '\ud83d',
    '\udc00',
    '&nbsp;',
    '<b>',
    '</b>',
    'שלום',
    '٤١١١',
    '４１１１',
    '…',
    '«»',
    '\u202e',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const texts = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
const styles = fc.constantFrom<MaskStyle>('tag', 'numbered', 'partial', 'remove');

describe('what only looks like a paper or a street', () => {
  it.each([
    'ЧАШКА С ОТКОЛОТОЙ РУЧКОЙ, АРТИКУЛ 8 918 204 441, СЕРИЯ «ТРИ СЕСТРЫ».',
    'Your ice cream was taken off the bill and $11.27 credited on Monday.',
    'Укажите, где цена прописана. Пятница 21-е, начало в семь.',
  ])('%s', (text) => {
    expect(findPrivate(text).filter(({ hint }) => hint !== true)).toEqual([]);
  });
});

describe('lists of people', () => {
  it('finds the papers of the next one after his name', () => {
    const text = 'Для пропуска: Нгуен Ван Хоанг, паспорт C7742180; Маматов Бекзод, FA 3318405; водитель Синьков.';
    const papers = findPrivate(text).filter(({ type }) => type === 'FOREIGN_PASSPORT');
    expect(papers.map(({ start, end }) => text.slice(start, end))).toEqual(['C7742180', 'FA 3318405']);
  });
});

describe('what is found', () => {
  it('is disjoint, sorted and inside the text, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of findPrivate(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
  it.each(['😀 ', 'и\u0306 ', '\r\n', '\u00a0\u00a0', '<b>', '&nbsp;', '\u200b', '\ud83d ', 'Ёж '])(
    'keeps its place after %j',
    (before) => {
      const [span] = findPrivate(`${before}Карта 4111 1111 1111 1111`);
      expect(`${before}Карта 4111 1111 1111 1111`.slice(span?.start, span?.end)).toBe('4111 1111 1111 1111');
    },
  );
});

describe('a masked text', () => {
  it('stays as it is when masked again, in every style', () => {
    fc.assert(
      fc.property(texts, styles, (text, style) => {
        const masking: Masking = { styles: { default: style } };
        const masked = maskAll(text, masking);
        expect(maskAll(masked, masking)).toBe(masked);
        expect(masked).not.toMatch(/4111 1111 1111|4821|482915|Vesna!2024|ghp_5tbw/);
      }),
      { numRuns: 300 },
    );
  });
  it('is the same everywhere else', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = findPrivate(text);
        const between = spans.map(({ start }, at) => text.slice(spans[at - 1]?.end ?? 0, start));
        const masked = maskText(text, spans);
        expect(masked.startsWith(between[0] ?? text)).toBe(true);
        expect(masked.endsWith(text.slice(spans.at(-1)?.end ?? 0))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
  const letter =
    'Меня зовут Ковалёва Анна. Анну Ковалёву знает Пётр Дроздов, тел. 8 916 123-45-67 или +7 (916) 123-45-67, CVV 123, anna@mail.ru';
  it.each<[MaskStyle, string]>([
    ['tag', 'Меня зовут [ИМЯ]. [ИМЯ] знает [ИМЯ], тел. [ТЕЛЕФОН] или [ТЕЛЕФОН], CVV [КОД КАРТЫ], [ПОЧТА]'],
    ['numbered', 'Меня зовут [ИМЯ 1]. [ИМЯ 1] знает [ИМЯ 2], тел. [ТЕЛЕФОН 1] или [ТЕЛЕФОН 1], CVV [КОД КАРТЫ 1], [ПОЧТА 1]'],
    ['partial', 'Меня зовут К. А.. А. К. знает П. Д., тел. +7 *** ***-**-67 или +7 *** ***-**-67, CVV [КОД КАРТЫ], a***@mail.ru'],
    ['remove', 'Меня зовут .  знает , тел.  или , CVV , '],
  ])('as %s', (style, masked) => expect(maskText(letter, findPrivate(letter), { styles: { default: style } })).toBe(masked));
  it('for the record of a contact has nothing personal in it', () => {
    expect(findPrivate(maskReply(letter))).toEqual([]);
  });
});

describe('the policy', () => {
  const profile: Profile = {
    ...defaultProfile,
    company: { ...defaultProfile.company, phone: '+7 495 000-00-01', site: 'https://www.polet.example/' },
    operator: { name: 'Ольга Смирнова', position: '' },
    masking: { allow: ['40702810900000000001', '8 812 111-22-33'] },
  };
  const fates = (text: string, by = profile) =>
    weigh(text, findPrivate(text, by), by).map(({ type, action, leave }) => `${type} ${action}${leave === undefined ? '' : ` ${leave}`}`);
  it.each([
    ['Здравствуйте, Анна Петровна! Ваш заказ готов.', ['PERSON allow greeting']],
    ['Анна, добрый день! Всё готово.', ['PERSON allow greeting']],
    ['Передайте Анне Петровне наши извинения.', ['PERSON suggest']],
    ['С уважением, Ольга Смирнова', ['PERSON allow operator']],
    ['Звоните 8-800-555-35-35.', ['PHONE allow hotline']],
    ['Звоните 8 (812) 111 22 33.', ['PHONE allow own']],
    ['Телефон офиса 8 495 000 00 01', ['PHONE allow own']],
    ['Пишите на info@shop.example', ['EMAIL allow role-mailbox']],
    ['Пишите на d.petrov@polet.example', ['EMAIL allow own']],
    ['Ваша почта d.petrov@mail.ru?', ['EMAIL suggest']],
    ['ИНН 7707083893', ['INN allow firm']],
    ['Мой ИНН 500100732259', ['INN mask']],
    ['Карта 4111 1111 1111 1111', ['CARD block']],
  ])('%s', (text, wanted) => expect(fates(text)).toEqual(wanted));
  it('lets a locked type through by no default', () => {
    expect(fates('Здравствуйте, Анна Петровна!', { ...profile, masking: { strict: ['PERSON'] } })).toEqual(['PERSON suggest']);
  });
  it.each([
    ['\\d{1,99}\\d{1,99}\\d{1,99}\\d{1,99}x', 'slow'],
    ['\\d+-?\\d{1,300}x', 'slow'],
    [`${'\\d?'.repeat(60)}x`, 'slow'],
    [`${'(1|11)'.repeat(30)}x`, 'slow'],
    ['\\d+\\d+\\d+x', 'slow'],
    ['[А-Я]{2,3}-\\d{4,8}(-\\d{1,2})?', undefined],
    ['№ ?\\d+/[А-Я]{1,3}-\\d{2,4}', undefined],
    ['(?:ДГ|ЗК|СЧ|АКТ)[- ]?\\d{6}(?:/\\d{2})?', undefined],
    [Array.from({ length: 20 }, (_, at) => `К${at}`).join('|'), undefined],
  ])('an own pattern costs no time beyond measure: %s', (pattern, why) => {
    const masking: Masking = { numbers: [{ pattern, type: 'CONTRACT' }] };
    expect(numberProblems(masking).map((problem) => problem.why)).toEqual(why === undefined ? [] : [why]);
    // One that is tried in every way there is would not end before the test runs out of its time.
    expect(findPrivate('1'.repeat(900), { ...profile, masking })).toBeInstanceOf(Array);
  });
  it('knows own numbers and names the patterns it refuses', () => {
    const masking: Masking = {
      numbers: [
        { pattern: '(a+)+' },
        { pattern: 'ДГ\\d{6}', type: 'CONTRACT' },
        { pattern: '[' },
        { pattern: '79\\d{9}' },
        { pattern: ' ' },
      ],
    };
    expect(numberProblems(masking)).toEqual([
      { pattern: '(a+)+', why: 'slow' },
      { pattern: '[', why: 'syntax' },
      { pattern: ' ', why: 'empty' },
    ]);
    const own = { ...profile, masking };
    expect(fates('Номер ДГ123456, карточка клиента 79161234567', own)).toEqual(['CONTRACT suggest']);
  });
});
