import { describe, expect, it } from 'vitest';
import { findPrivate } from '../find';
import { concepts, tells } from './concepts';

const found = (text: string) => findPrivate(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

/** In words that no recognizer lists. */
const secrets: readonly (readonly [text: string, ...values: string[]])[] = [
  ['Бабуля всем рассказывает, что в банкомате жмёт 8264, вот её и обчистили.', 'PIN 8264'],
  ['Мне тут пришло 604 881, зачем оно, если я ничего не покупала?', 'OTP 604 881'],
  ['Захожу в кабинет с zaika_77Qp, а меня выкидывает.', 'PASSWORD zaika_77Qp'],
  ['Она выманила у меня номер карты и те три цифры сзади, 907.', 'CVV 907'],
  ['The barrier at the back lifts once you key in 5518.', 'PIN 5518'],
  ['Some lad rang and I stupidly read him 339204 off the screen.', 'OTP 339204'],
  ['Nothing works: I sign in, put tr0mbone-Lake9 and it throws me out.', 'PASSWORD tr0mbone-Lake9'],
  ['[11:20] agent: What exactly are you typing?\n[11:21] visitor: foxglove_lane9', 'PASSWORD foxglove_lane9'],
  ['Same as my email one but with a capital. So, Appletree-at-gran.', 'PASSWORD Appletree-at-gran'],
  ['Remote session: ID 1 204 885 310, one-off v8k2ta. I am at the desk.', 'PASSWORD v8k2ta'],
  ["I'd already typed 39 41 07 before my son shouted, the text asked for the code.", 'OTP 39 41 07'],
  ['The reader keeps asking, I keep putting 8254, it keeps spitting the card out.', 'PIN 8254'],
  ['pls help, locked out, tried Peanut&Olive like 5x', 'PASSWORD Peanut&Olive'],
  ['Licence number Q4471-20385 was taken by your clerk', 'DRIVER_LICENSE Q4471-20385'],
];

const harmless: readonly string[] = [
  'Письмо ваше приняли и записали под номером 26-1187, ждите.',
  'Карта *8812 заблокирована, перевыпуск 350 рублей.',
  'Ваша заявка 441902 передана в сервис, мастер приедет завтра.',
  'Пришло 480 рублей вместо 840, верните разницу.',
  'В шаблоне стоит {{customer.name}}, а на сайте так и выводит.',
  'I typed order 553201 into the box and nothing came up.',
  'We received 14 boxes, the label on the back reads HX-2204.',
  'The driver gave me receipt 4471 and left.',
  'Комбо-билет 04172-88, на обороте мелко про съёмку.',
  'The lock has 55012 stamped on it, the screen says 4407 and blinks.',
  'Плёнка дешевле, срок до 04.2028, серия 210325, а в ящике код с наклейки.',
  'Subscriber label reads 0041-2207-B, and the sticker with the password is gone.',
  'Вошли в кабинет 305, на табло висело 4471.',
  'A state-of-the-art lock, opens fine.',
  'The door came with a dent, so a replacement panel, part 824217, has been ordered and a fitter will call.',
  'Пришла смс, что хотят снять 47 000, я ничего не покупала.',
  'The poster in the window says 10–4, the door was locked.',
  'указана плата 87186421490, а поставили 87186423230, разница 3 200 руб.',
];

describe('the judge of secrets', () => {
  it.each(secrets)('finds in «%s»', (text, ...values) => {
    expect(found(text)).toEqual(expect.arrayContaining(values));
  });
  it.each(harmless)('finds nothing in «%s»', (text) => {
    expect(found(text)).toEqual([]);
  });
  it('says which word gave a secret away', () => {
    const [one] = findPrivate('The barrier at the back lifts once you key in 5518.');
    expect(one).toMatchObject({ type: 'PIN', evidence: 'model' });
    expect(one?.because).not.toBe('');
  });
  it('leaves to the recognizers what they are sure of', () => {
    expect(findPrivate('ПИН-код карты 8264').map(({ type, evidence }) => [type, evidence])).toEqual([['PIN', 'context']]);
  });
});

describe('families of words', () => {
  it('knows a word by its beginning, a short one by itself', () => {
    expect(concepts('продиктовала')).toBe(concepts('продиктую'));
    expect(concepts('пинает')).toBe(0);
    expect(tells(concepts('domofon'))).toBe(false);
    expect(tells(concepts('домофоне'))).toBe(true);
    expect(tells(concepts('заказ'))).toBe(false);
  });
});
