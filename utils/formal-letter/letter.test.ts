import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { defaultProfile, type Profile } from '../standards';
import { composeLetter, initialsFirst, letterDocx, letterFrom, letterRemarks, letterText } from './index';

const profile: Profile = {
  ...defaultProfile,
  company: { name: 'ООО «Тихий двор»', site: 'dvor.example', phone: '+7 495 555-01-17', hours: '' },
  operator: { name: 'Соколова Анна Петровна', position: 'Руководитель отдела обращений' },
};
const draft = `Здравствуйте, Екатерина Андреевна! Перерасчёт за "отопление" - сделан.

Что изменится:
- в квитанции за декабрь будет 1 250 руб.;
- переплата зачтётся в январе.

С уважением,
Анна Соколова

> 20 ноября вы писали:
> Где перерасчёт?`;
const source = { draft, quoted: [], customer: 'Скворцова Екатерина Андреевна', subject: 'О перерасчёте', number: '184-77' };
/** No-break spaces as plain ones. */
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');
const letter = letterFrom(source, profile, '2026-11-26');

describe('from a draft', () => {
  it('fills in what is known and leaves out greeting, signature and quoted history', () => {
    expect(letter).toMatchObject({
      lang: 'ru',
      addressee: 'Скворцовой\u00a0Е.А.',
      salutation: 'Уважаемая Екатерина Андреевна!',
      heading: 'О перерасчёте',
      replyNumber: '184-77',
      signedBy: 'А.П.\u00a0Соколова',
    });
    expect(letter.body).toBe(
      'Перерасчёт за "отопление" - сделан.\n\nЧто изменится:\n- в квитанции за декабрь будет 1 250 руб.;\n- переплата зачтётся в январе.',
    );
  });
  test.each([
    ['Пётр Ильин', 'Уважаемый Пётр!', 'Ильину\u00a0П.'],
    ['Саша Ким', '', 'Ким\u00a0С.'],
    ['ООО «Ромашка»', 'Уважаемые господа!', 'ООО «Ромашка»'],
    ['', 'Уважаемые господа!', ''],
  ])('%s is addressed as «%s»', (customer, salutation, addressee) => {
    expect(letterFrom({ ...source, customer }, profile, '2026-11-26')).toMatchObject({ salutation, addressee });
  });
  it('speaks English to an English draft', () => {
    const english = { ...source, draft: 'Dear Mr Brown,\n\nYour refund is on its way.\n\nKind regards,\nAnna', customer: 'John Brown' };
    expect(letterFrom(english, profile, '2026-11-26')).toMatchObject({
      lang: 'en',
      salutation: 'Dear John Brown,',
      body: 'Your refund is on its way.',
      closing: 'Yours sincerely,',
    });
  });
  test.each([
    ['Соколова Анна Петровна', 'А.П.\u00a0Соколова'],
    ['Анна Соколова', 'А.\u00a0Соколова'],
    ['Анна', 'Анна'],
    ['', ''],
  ])('%s signs as %s', (name, wanted) => expect(initialsFirst(name)).toBe(wanted));
});

describe('on the sheet', () => {
  it('has the requisites in the order of the standard', () => {
    const blocks = composeLetter({ ...letter, enclosures: 'Акт на 2 л.\nСчёт на 1 л.', closing: 'с уважением' });
    expect(blocks.map(({ kind }) => kind).filter((kind, at, all) => kind !== all[at - 1])).toEqual([
      'head',
      'heading',
      'salutation',
      'paragraph',
      'item',
      'enclosure',
      'closing',
      'signature',
      'executor',
    ]);
    const text = spaced(letterText({ ...letter, enclosures: 'Акт на 2 л.\nСчёт на 1 л.', closing: 'с уважением' }));
    expect(text).toContain('26.11.2026 № __________\nНа № 184-77 от __________');
    expect(text).toContain('Приложение: 1. Акт на 2 л.');
    expect(text).toContain('С уважением,');
    expect(text).toContain('«отопление» — сделан');
  });
  it('leaves out what is empty', () => {
    const bare = { ...letter, replyNumber: '', heading: ' ', enclosures: '', position: '', signedBy: '', executor: '', executorPhone: '' };
    expect(composeLetter(bare).map(({ kind }) => kind)).not.toEqual(expect.arrayContaining(['heading']));
    expect(letterText(bare)).not.toContain('На №');
  });
  it('tells what is missing by the standard', () => {
    expect(letterRemarks({ ...letter, letterhead: { ...letter.letterhead, details: 'Москва' } })).toEqual([]);
    expect(letterRemarks({ ...letter, salutation: 'Уважаемый И. И. Иванов!' }).map(({ ru }) => ru)).toContainEqual(
      expect.stringContaining('инициалы при фамилии не ставят'),
    );
    expect(letterRemarks({ ...letter, body: 'Здравствуйте, {{имя}}' }).map(({ ru }) => ru)).toContainEqual(
      expect.stringContaining('незаполненное'),
    );
  });
  it('keeps every word of the body', () => {
    const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Заказ', '-', '\n', '12', '«а»', '1. Да', 'и', '.'), { maxLength: 30 }), (some) => {
        const body = some.join(' ');
        const shown = composeLetter({ ...letter, body }).flatMap((block) =>
          block.kind === 'paragraph' ? [block.text] : block.kind === 'item' ? [`${block.mark} ${block.text}`] : [],
        );
        expect(words(shown.join(' '))).toEqual(words(body));
      }),
    );
  });
});

it('is a file of Word on A4 with the margins of the standard and every part of the letter', async () => {
  const files = unzipSync(await letterDocx({ ...letter, body: `${letter.body}\nЗнаки: <b> & "x"` }));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml']));
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
  const margins = /<w:pgMar [^>]*>/u.exec(xml)?.[0] ?? '';
  for (const part of ['w:left="1134"', 'w:right="567"', 'w:top="1134"', 'w:bottom="1134"']) expect(margins).toContain(part);
  expect(xml).toContain('<w:titlePg');
  const text = spaced(xml.replaceAll(/<\/w:p>/gu, '\n').replaceAll(/<[^>]+>/gu, ''));
  for (const part of [
    'ООО «Тихий двор»',
    'Скворцовой Е.А.',
    'О перерасчёте',
    'Уважаемая Екатерина Андреевна!',
    'С уважением,',
    'А.П. Соколова',
    '&lt;b&gt; &amp; «x»',
  ])
    expect(text).toContain(part);
});
